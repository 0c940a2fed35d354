package dev.netplan.bench;

import java.time.LocalDate;
import java.util.Random;

/**
 * Plan files as people write them, of any size, the same at every run. About 580 bytes a contact, its entries included.
 */
final class PlanTexts {

    private static final String[] ROLES = {"Staff Engineer", "Product Manager", "Frontend Developer", "Recruiter",
        "Engineering Manager", "Designer"};
    private static final String[] ORGS =
            {"Acme", "Globex", "Initech", "Hooli", "Umbrella Labs", "Northwind Automation"};
    private static final String[] ACTIVITIES = {"message", "coffee-chat", "follow-up", "catch-up",
        "informational-interview", "engage"};

    private final StringBuilder text = new StringBuilder();
    private final Random random = new Random(42);

    private PlanTexts() {}

    /** A plan with so many contacts. */
    static String withContacts(int contacts) {
        PlanTexts texts = new PlanTexts();
        texts.header();
        texts.contacts(contacts);
        texts.events(Math.max(contacts / 40, 2));
        texts.journal(contacts);
        return texts.text.toString();
    }

    private void header() {
        text.append("""
                # A plan for the benchmarks.
                netplan: 1
                title: From bootcamp to frontend
                start: 2026-01-05
                months: 6
                zone: America/Los_Angeles

                owner:
                  name: Ada Okafor
                  style: introvert
                  weekly-time: 4h
                  superpowers: [listening well, throwing dinner parties]

                defaults:
                  follow-up: 2 days
                  keep-in-touch: { strong: 6 weeks, weak: 3 months, dormant: never }

                pauses:
                  - { from: 2026-03-16, to: 2026-03-22, why: spring break }

                interests:
                  frontend:
                    role: Frontend Developer
                    questions:
                      - What did the step from junior to senior change in your week?
                  product:
                    role: Product Manager

                goals:
                  meetups: { do: attend, times: 6, toward: frontend, by: 2026-06-30 }
                  interviews:
                    do: [informational-interview, coffee-chat]
                    times: 8
                    toward: [frontend, product]
                  new-people: { count: new-contacts, times: 20, toward: frontend }
                  rhythm: { do: engage, count: weeks, times: 22, toward: frontend }

                routines:
                  post:               # the twice-a-week habit
                    do: engage
                    every: week
                    on: [tue, thu]
                    at: 18:00
                    for: 20m
                    toward: frontend
                  one-coffee: { do: coffee-chat, every: 2 weeks, times: 1, toward: [frontend, product] }
                  monthly-meetup: { do: attend, every: month, on: third thu, at: 18:30, serves: meetups }

                communities:
                  sf-frontend: { name: SF Frontend Meetup, kind: meetup, where: Meetup, toward: frontend }

                """);
    }

    private void contacts(int count) {
        text.append("contacts:\n");
        for (int i = 0; i < count; i++) {
            if (i % 4 == 3) {
                text.append("  person-" + i + ": { name: Robin Example " + i + ", role: " + any(ROLES) + ", org: "
                        + any(ORGS) + ", tie: weak, toward: frontend, email: robin" + i + "@example.org }\n");
                continue;
            }
            text.append("  person-" + i + ":\n    name: Grace Liu the " + i + "th\n    pronouns: she/her\n");
            text.append("    remember: Grace like the grace period she jokes about, number " + i + "\n");
            text.append("    role: " + any(ROLES) + "\n    org: " + any(ORGS) + "\n    tie: weak\n");
            text.append("    toward: [frontend, product]\n");
            text.append("    met: { on: " + day(i % 60) + ", in: sf-frontend }\n    keep-in-touch: 6 weeks\n");
            text.append("    email: grace" + i + "@example.org\n");
            text.append("    profiles: { linkedin: https://www.linkedin.com/in/grace-" + i + "-example }\n");
            text.append("    tags: [target, bootcamp]\n");
            text.append("    can-offer: [how promotion works at a large company]\n");
            text.append("    notes: \"Moved from operations: knows everybody on the platform team\"\n");
        }
    }

    private void events(int count) {
        text.append("\nevents:\n");
        for (int i = 0; i < count; i++) {
            text.append("  night-" + i + ": { name: React Night " + i + ", starts: " + day(i % 170)
                    + "T18:30, lasts: 2h, community: sf-frontend, toward: frontend, aim: { meet: 3 } }\n");
        }
    }

    private void journal(int count) {
        text.append("\njournal:\n");
        for (int i = 0; i < count; i++) {
            text.append("  - on: " + day(i % 50) + "\n    did: " + any(ACTIVITIES) + "\n    with: person-"
                    + random.nextInt(count) + "\n    spent: 30m\n");
            text.append("    gave: notes on the team's onboarding page\n");
            if (i % 3 == 0) {
                text.append("    learned: a senior is asked why, a junior is asked how\n");
            }
        }
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static LocalDate day(int offset) {
        return LocalDate.of(2026, 1, 5).plusDays(offset);
    }
}
