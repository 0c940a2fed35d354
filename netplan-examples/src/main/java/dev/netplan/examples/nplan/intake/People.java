package dev.netplan.examples.nplan.intake;

import dev.netplan.format.Identified;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The people of a plan, found by what tells a person: a profile, an e-mail, a telephone number, else name and
 * organization.
 */
final class People implements Known {

    /** Of more people who share a name alone, nobody looks at each. */
    private static final int NAMESAKES = 50;

    private static final String PROFILE = "profile ";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Identified> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> byMark = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<Map<String, Object>, String> byAll = new HashMap<>();
    private final Set<String> arrived = new HashSet<>();

    @Override
    public void put(Identified person, boolean isNew) {
        people.put(person.id(), person);
        Map<String, Object> keys = Kind.keys(person);
        marks(keys).forEach(mark -> byMark.computeIfAbsent(mark, none -> new LinkedHashSet<>()).add(person.id()));
        byName.computeIfAbsent(name(keys), none -> new LinkedHashSet<>()).add(person.id());
        byAll.put(keys, person.id());
        if (isNew) {
            arrived.add(person.id());
        }
    }

    @Override
    public Collection<Identified> all() {
        return people.values();
    }

    @Override
    public boolean has(String id) {
        return people.containsKey(id);
    }

    @Override
    public Match match(Arrival arrival) {
        Set<String> sure = new LinkedHashSet<>();
        Set<String> doubtful = new LinkedHashSet<>();
        for (String mark : marks(arrival.keys())) {
            for (String id : byMark.getOrDefault(mark, Set.of())) {
                (isPersonal(mark) ? sure : doubtful).add(id);
            }
        }
        doubtful.stream().filter(id -> sharesWord(id, arrival)).forEach(sure::add);
        if (sure.size() == 1) {
            return Match.sure(person(sure.iterator().next()));
        }
        if (!sure.isEmpty() || !doubtful.isEmpty()) {
            return Match.unsure(sure.isEmpty() ? doubtful : sure);
        }
        return byName(arrival);
    }

    private Match byName(Arrival arrival) {
        String same = byAll.get(arrival.keys());
        if (same != null && Kind.keys(person(same)).equals(arrival.keys())) {
            return Match.sure(person(same));
        }
        List<Identified> namesakes = namesakes(name(arrival.keys()));
        String org = org(arrival.keys());
        Set<String> places = places(arrival.keys());
        List<Identified> colleagues = namesakes.stream()
            .filter(person -> !org.isEmpty() && org(Kind.keys(person)).equals(org))
            // nobody has two profiles in one place; the same one would have told the person
            .filter(person -> Collections.disjoint(places, places(Kind.keys(person)))).toList();
        if (colleagues.size() == 1) {
            return Match.sure(colleagues.get(0));
        }
        List<Identified> possible = colleagues.isEmpty() ? namesakes.stream()
            .filter(person -> org.isEmpty() || org(Kind.keys(person)).isEmpty()).toList() : colleagues;
        for (Identified person : possible) {
            if (org(Kind.keys(person)).equals(org) && Filling.of(person, arrival).isNothing()) {
                return Match.sure(person);
            }
        }
        // two rows of one file that share a name alone are two people
        List<String> others = possible.stream().map(Identified::id)
            .filter(id -> !colleagues.isEmpty() || !arrived.contains(id)).toList();
        return others.isEmpty() ? Match.none() : Match.unsure(others);
    }

    private List<Identified> namesakes(String name) {
        return byName.getOrDefault(name, Set.of()).stream().map(this::person)
            .filter(person -> name(Kind.keys(person)).equals(name)).limit(NAMESAKES).toList();
    }

    private Identified person(String id) {
        return Objects.requireNonNull(people.get(id));
    }

    private static Set<String> marks(Map<String, Object> keys) {
        Set<String> marks = new LinkedHashSet<>();
        if (keys.get("profiles") instanceof Map<?, ?> profiles) {
            profiles.values().forEach(url -> marks.add(mark(Folded.profile(url.toString()))));
        }
        Lists.in(keys, "email").forEach(email -> marks.add("email " + Folded.text(email)));
        Lists.in(keys, "phone").stream().map(Folded::phone).filter(digits -> !digits.isEmpty())
            .forEach(digits -> marks.add("phone " + digits));
        return marks;
    }

    /** The hosts of the profiles. */
    private static Set<String> places(Map<String, Object> keys) {
        return marks(keys).stream().filter(mark -> mark.startsWith(PROFILE))
            .map(mark -> mark.substring(0, mark.indexOf('/'))).collect(Collectors.toSet());
    }

    private static String mark(String profile) {
        return (profile.contains("/") ? PROFILE : "site ") + profile;
    }

    /** Colleagues share a telephone and the address of their house, but no profile and no e-mail. */
    private static boolean isPersonal(String mark) {
        return !mark.startsWith("phone ") && !mark.startsWith("site ");
    }

    private boolean sharesWord(String id, Arrival arrival) {
        Map<String, Object> there = Kind.keys(person(id));
        Set<String> words = words(there);
        words.retainAll(words(arrival.keys()));
        return !words.isEmpty() || name(there).equals(name(arrival.keys()));
    }

    private static Set<String> words(Map<String, Object> keys) {
        Set<String> words = new HashSet<>(List.of(BETWEEN_WORDS.split(name(keys))));
        words.remove("");
        return words;
    }

    private static String name(Map<String, Object> keys) {
        return Folded.text(String.valueOf(keys.get("name")));
    }

    private static String org(Map<String, Object> keys) {
        Object org = keys.get("org");
        return org == null ? "" : Folded.text(org.toString());
    }
}
