package dev.netplan.examples.nplan.command;

import dev.netplan.yaml.write.YamlScalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** The plan with which somebody begins: it stands on its own, and its comments say what to make of it. */
final class Starter {

    private static final String TEXT = """
            # A plan for meeting people, on purpose: what you intend, whom you know, and what really happened.
            # Change whatever you like; `nplan check` tells what does not fit, `nplan agenda` what to do next.
            netplan: 1
            start: %START%
            months: 6          # how long it runs
            zone: UTC          # where you live, such as Europe/Berlin

            owner:
              name: %NAME%
              style: %STYLE%
              # What you can offer others. Anything counts: listening well, baking, knowing good restaurants.
              superpowers: [listening well]

            # What you are curious about, with what you would ask about it.
            interests:
              role:
                role: %ROLE%
                questions:
                  - "What is a typical day like in your role?"
                  - "Which skill matters most on your team?"

            # What you want to reach. Each goal serves an interest, and is counted from the journal below.
            goals:
              meetups: { name: Go out and meet people, do: attend, times: 5, toward: role }
              talks: { name: Hear how the work is, do: coffee-chat, times: 5, toward: role }

            # What you do again and again. A little something every week is what counts.
            routines:
              take-part: { name: Say something online, do: engage, every: week, times: 2, for: 20m, toward: role }
              meetup: { name: A meetup, do: attend, every: month, for: 2h, toward: role, serves: meetups }
              coffee: { name: A talk over coffee, do: coffee-chat, every: month, for: 30m, toward: role, serves: talks }

            # Where people meet: put in the ones that you joined.
            communities:
              online: { name: An online group, kind: chat, joined: %START%, toward: role }

            # The first one to go to. `aim` is what makes it easier: whom to meet, and how long to stay with each.
            events:
              first-meetup:
                name: The first meetup
                starts: %EVENING%
                community: online
                toward: role
                with: [first-contact]     # somebody from the group who comes along
                topics: [what I am working on]
                aim: { meet: 3, each: 5m }

            # The people. `remember` is a hook for the name, `keep-in-touch` how often you want to hear of each other.
            contacts:
              first-contact:
                name: Somebody from the group
                remember: put in what helps you to keep the name
                met: { in: online }

            # What happened. `nplan log message --with first-contact` writes a line here.
            journal: []
            """;

    private Starter() {}

    static String of(String name, String style, String role, LocalDate start) {
        return TEXT.replace("%START%", start.toString()).replace("%EVENING%", start.plusDays(14) + "T18:30")
            .replace("%STYLE%", style).replace("%NAME%", YamlScalar.of(name.strip()))
            .replace("%ROLE%", YamlScalar.of(role.strip()));
    }

    /** A whole plan of somebody else's. */
    static String example() {
        try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream("ada.yaml"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // the first line tells an editor of a schema that does not stand beside this copy
            return text.startsWith("# yaml-language-server") ? text.substring(text.indexOf('\n') + 1) : text;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
