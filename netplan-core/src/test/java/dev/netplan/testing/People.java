package dev.netplan.testing;

import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Interest;
import dev.netplan.model.Introduction;
import dev.netplan.model.Met;
import dev.netplan.model.Organization;
import dev.netplan.model.Tie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The people and places: interests, organizations, communities, contacts, introductions. */
final class People {

    private People() {}

    static Interest interest(String id, Choices choices) {
        List<String> industries = choices.some(3, () -> TrickyTexts.text(choices));
        Optional<String> role = choices.maybe(() -> TrickyTexts.text(choices));
        return Interest.builder().id(id).role(industries.isEmpty() ? role.or(() -> Optional.of("Engineer")) : role)
            .industries(industries).levels(choices.some(3, () -> TrickyTexts.text(choices)))
            .seeking(choices.maybe(() -> TrickyTexts.text(choices))).why(choices.maybe(() -> TrickyTexts.text(choices)))
            .questions(choices.some(3, () -> TrickyTexts.text(choices))).extensions(TrickyTexts.extensions(choices))
            .build();
    }

    static Organization organization(String id, Choices choices, Declared declared) {
        return Organization.builder().id(id).name(TrickyTexts.name(choices))
            .also(choices.some(2, () -> TrickyTexts.name(choices))).priority(choices.maybe(() -> 1 + choices.below(3)))
            .wanted(choices.maybe(() -> Values.count(choices))).toward(declared.some("interests", choices))
            .url(choices.maybe(() -> Values.url(choices))).why(choices.maybe(() -> TrickyTexts.text(choices)))
            .notes(choices.maybe(() -> TrickyTexts.text(choices))).extensions(TrickyTexts.extensions(choices)).build();
    }

    static Community community(String id, Choices choices, Declared declared, Span plan) {
        return Community.builder().id(id).name(TrickyTexts.name(choices))
            .kind(choices.maybe(() -> choices.of(List.of(Community.Kind.values()))))
            .where(choices.maybe(() -> TrickyTexts.text(choices))).url(choices.maybe(() -> Values.url(choices)))
            .joined(choices.maybe(() -> plan.about(choices)))
            .left(choices.maybe(() -> plan.last().plusDays(100 + choices.below(50))))
            .toward(declared.some("interests", choices)).extensions(TrickyTexts.extensions(choices)).build();
    }

    static Contact contact(String id, Choices choices, Declared declared, Span plan) {
        return Contact.builder().id(id).name(TrickyTexts.name(choices))
            .pronouns(choices.maybe(() -> choices.of(List.of("she/her", "they/them", "he/him"))))
            .remember(choices.maybe(() -> TrickyTexts.text(choices))).role(choices.maybe(() -> role(choices)))
            .level(choices.maybe(() -> choices.of(List.of("SWE I", "Senior SWE"))))
            .org(choices.maybe(() -> org(choices)))
            .tie(choices.maybe(() -> choices.of(List.of(Tie.values())))).toward(declared.some("interests", choices))
            .met(choices.maybe(() -> met(id, choices, declared, plan)))
            .lastContact(choices.maybe(() -> plan.first().minusDays(choices.below(400))))
            .keepInTouch(choices.maybe(() -> Values.keepInTouch(choices)))
            .notBefore(choices.maybe(() -> plan.about(choices)))
            .email(choices.different(2, () -> choices.onceIn(4) ? TrickyTexts.text(choices) : id + "@example.org"))
            .phone(choices.different(2, () -> choices.of(List.of("+1 555 0100", "0049 30 1234", "#31#", "007"))))
            .profiles(Values.profiles(choices)).tags(choices.different(3, () -> TrickyTexts.text(choices)))
            .canOffer(choices.some(2, () -> TrickyTexts.text(choices)))
            .couldUse(choices.some(2, () -> TrickyTexts.text(choices)))
            .birthday(choices.maybe(() -> Values.birthday(choices)))
            .notes(choices.maybe(() -> TrickyTexts.text(choices))).extensions(TrickyTexts.extensions(choices)).build();
    }

    private static String role(Choices choices) {
        return choices.onceIn(4) ? TrickyTexts.text(choices)
                : choices.of(List.of("Frontend Developer", "Staff Engineer", "Product Manager", "staff engineer"));
    }

    private static String org(Choices choices) {
        return choices.onceIn(4) ? TrickyTexts.text(choices) : choices.of(List.of("Acme", "acme", "Initech", "Straße"));
    }

    private static Met met(String self, Choices choices, Declared declared, Span plan) {
        return Met.builder().on(choices.maybe(() -> plan.about(choices))).at(declared.one("events", choices))
            .in(declared.one("communities", choices))
            .via(declared.one("contacts", choices).filter(other -> !other.equals(self)))
            .extensions(TrickyTexts.extensions(choices)).build();
    }

    /** An introduction at any stage: nobody asked yet, one declined, both introduced. */
    static Introduction introduction(String id, Choices choices, List<String> two, Span plan) {
        Map<String, LocalDate> asked = new TreeMap<>(Values.mapping(choices, two, () -> plan.day(choices)));
        Map<String, LocalDate> agreed = new TreeMap<>();
        Map<String, LocalDate> declined = new TreeMap<>();
        asked.forEach((person, day) -> {
            int answer = choices.below(4);
            if (answer > 0) {
                (answer == 3 ? declined : agreed).put(person, plan.from(day).day(choices));
            }
        });
        Optional<LocalDate> both =
                agreed.size() < 2 ? Optional.empty() : agreed.values().stream().max(LocalDate::compareTo);
        return Introduction.builder().id(id).between(two).why(choices.maybe(() -> TrickyTexts.text(choices)))
            .asked(asked)
            .agreed(agreed).declined(declined)
            .introduced(both.flatMap(day -> choices.maybe(() -> plan.from(day).day(choices))))
            .extensions(TrickyTexts.extensions(choices)).build();
    }
}
