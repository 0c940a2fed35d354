package dev.netplan.talk;

import dev.netplan.journal.Coverage;
import dev.netplan.journal.Fact;
import dev.netplan.journal.Journal;
import dev.netplan.model.Aim;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Interest;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.StandardActivity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Prepares going to events. */
final class Events {

    private static final int ORDINARY_MEET = 3;
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Journal journal;
    private final Plan plan;
    private final People people;

    Events(Journal journal) {
        this.journal = journal;
        this.plan = journal.plan();
        this.people = new People(journal);
    }

    EventPrep prep(Event event) {
        Entry going = Entry.builder().on(event.starts().date()).activity(StandardActivity.ATTEND.activity())
            .at(event.id()).build();
        List<Interest> interests =
                journal.interestsOf(going).stream().flatMap(id -> plan.interests().find(id).stream()).toList();
        int meet = meet(event);
        return new EventPrep(event, meet, each(event, meet), people.openGoals(going),
                new Guests(journal, people).at(event), wanted(interests), challenge(event),
                openers(event, interests), Questions.forAnybody(interests), Phrases.WRAP_UPS,
                isOnline(event) ? Phrases.ONLINE_EXITS : Phrases.EXITS, bring(event),
                plan.defaults().followUp().after(event.lastDay()));
    }

    /** The aim's number, else as many as half of the time is enough for, three at most. */
    private static int meet(Event event) {
        Optional<Duration> each = event.aim().flatMap(Aim::each);
        int room = each.map(one -> (int) Math.max(1, half(event).dividedBy(one))).orElse(ORDINARY_MEET);
        return event.aim().flatMap(Aim::meet).orElse(Math.min(ORDINARY_MEET, room));
    }

    private static Duration each(Event event, int meet) {
        Duration share = Duration.ofMinutes(half(event).dividedBy(meet).toMinutes());
        return event.aim().flatMap(Aim::each).orElse(share.compareTo(SHORTEST) < 0 ? SHORTEST : share);
    }

    private static Duration half(Event event) {
        return event.lengthOfDay().dividedBy(2);
    }

    private List<Coverage> wanted(List<Interest> interests) {
        Set<String> ids = new HashSet<>(interests.stream().map(Interest::id).toList());
        return journal.organizations().stream()
            .filter(known -> known.wanted().filter(wanted -> wanted > known.known()).isPresent())
            .filter(known -> plan.organizations().find(known.organization())
                .filter(organization -> organization.toward().stream().anyMatch(ids::contains)).isPresent())
            .toList();
    }

    private Optional<String> challenge(Event event) {
        return plan.owner().style().map(style -> switch (style) {
            case INTROVERT -> Phrases.INTROVERT;
            case AMBIVERT -> Phrases.AMBIVERT;
            case EXTROVERT -> {
                OptionalInt best = journal.facts().stream().map(Fact::entry)
                    .filter(entry -> entry.at().filter(event.id()::equals).isEmpty()).map(Entry::spokeWith)
                    .flatMap(Optional::stream).mapToInt(Integer::intValue).max();
                yield Phrases.EXTROVERT
                        + (best.isPresent() ? " Your record is " + best.getAsInt() + "." : "");
            }
        });
    }

    private List<String> openers(Event event, List<Interest> interests) {
        List<String> openers = new ArrayList<>(Phrases.OPENERS.subList(0, 3));
        interests.stream().map(Interest::role).flatMap(Optional::stream).findFirst()
            .ifPresent(role -> openers.add("Who here works in the role of " + role + "?"));
        interests.stream().map(Interest::industries).flatMap(Collection::stream).findFirst()
            .ifPresent(industry -> openers.add("Who here could tell me something about " + industry + "?"));
        event.topics().stream().findFirst()
            .ifPresent(topic -> openers.add("Lately I cannot stop thinking about " + topic + ". And you?"));
        return List.copyOf(openers);
    }

    private List<String> bring(Event event) {
        Owner owner = plan.owner();
        List<String> bring = new ArrayList<>();
        if (isOnline(event)) {
            bring.add("your name as you want to be called, in the name field"
                    + owner.pronouns().map(words -> ", with " + words).orElse(""));
            bring.add("a window for notes: every name at once, with what you spoke of");
        } else {
            bring.add("a name tag that can be read from three steps away");
            owner.askMeAbout().ifPresent(about -> bring.add("a second one: Ask me about " + about));
            bring.add("a pen and sticky notes, your name and address already on a few");
        }
        owner.profiles().keySet().stream().findFirst()
            .ifPresent(profile -> bring.add("your phone, with your " + profile + " profile open"));
        return List.copyOf(bring);
    }

    private static boolean isOnline(Event event) {
        return event.online().orElse(false);
    }
}
