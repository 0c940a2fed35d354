package dev.netplan.talk;

import dev.netplan.model.Contact;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Plan;
import dev.netplan.model.Superpower;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what the owner can offer a person: what answers a need first, by oneself or through others. */
final class Offers {

    /** So many others at most, for one need: more make no better introduction. */
    private static final int OTHERS = 3;

    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    private static final Set<String> SMALL_WORDS = Set.of("about", "from", "have", "help", "into", "some", "somebody",
            "someone", "that", "their", "them", "this", "what", "when", "where", "which", "with", "work", "your");

    private final Plan plan;
    private final LocalDate day;
    private final List<Offer> offers = new ArrayList<>();

    private Offers(Plan plan, LocalDate day) {
        this.plan = plan;
        this.day = day;
    }

    /** What can be offered to a person on a day. */
    static List<Offer> of(Plan plan, Contact person, LocalDate day) {
        Offers offers = new Offers(plan, day);
        person.couldUse().forEach(need -> offers.answer(need, person));
        Set<String> told = offers.offers.stream().map(Offer::what).collect(Collectors.toSet());
        plan.owner().superpowers().stream().filter(power -> !told.contains(power.name()))
            .forEach(power -> offers.add(power, Optional.empty()));
        return List.copyOf(offers.offers);
    }

    private void answer(String need, Contact person) {
        Set<String> wanted = stems(need);
        plan.owner().superpowers().stream()
            .filter(power -> meets(wanted, power.name() + " " + power.detail().orElse("")))
            .forEach(power -> add(power, Optional.of(need)));
        plan.contacts().stream().filter(other -> !other.id().equals(person.id()) && mayBeAsked(other))
            .flatMap(other -> other.canOffer().stream().filter(offered -> meets(wanted, offered)).limit(1)
                .map(offered -> new Offer(offered, Optional.empty(), Optional.of(need), Optional.of(other))))
            .limit(OTHERS).forEach(offers::add);
    }

    private void add(Superpower power, Optional<String> need) {
        offers.add(new Offer(power.name(), power.detail(), need, Optional.empty()));
    }

    private boolean mayBeAsked(Contact contact) {
        return contact.notBefore().filter(day::isBefore).isEmpty()
                && contact.keepInTouch().filter(KeepInTouch.never()::equals).isEmpty();
    }

    private static boolean meets(Set<String> wanted, String offered) {
        return stems(offered).stream().anyMatch(wanted::contains);
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(Trade.words(text).strip().split(" "))
            .filter(word -> word.length() >= SHORTEST && !SMALL_WORDS.contains(word))
            .map(word -> word.substring(0, Math.min(STEM, word.length())))
            .collect(Collectors.toCollection(HashSet::new));
    }
}
