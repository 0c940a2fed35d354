package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Met;
import dev.netplan.model.Tie;
import java.time.LocalDate;

/** A person whom the owner knows, or would like to know. */
public sealed interface ContactTold permits PersonTold {

    /** {@code person("Grace Liu").pronouns("she/her")} */
    ContactTold pronouns(String pronouns);

    /** {@code person("Grace Liu").remember("like the grace period she jokes about")}: a hook for the name. */
    ContactTold remember(String hook);

    /** {@code person("Grace Liu").role("Staff Engineer")} */
    ContactTold role(String role);

    /** {@code person("Grace Liu").level("L6")} */
    ContactTold level(String level);

    /** {@code person("Grace Liu").at("Acme")}: where the person works. */
    ContactTold at(String org);

    /** {@code person("Grace Liu").tie(WEAK)} */
    ContactTold tie(Tie tie);

    /** {@code person("Grace Liu").toward("frontend")}: the interests that the person can speak to. */
    ContactTold toward(String... interests);

    /** {@code person("Grace Liu").metOn(date(2026, 1, 15))} */
    ContactTold metOn(LocalDate date);

    /** {@code person("Grace Liu").metAt("react-night")}: an event. */
    ContactTold metAt(String event);

    /** {@code person("Grace Liu").metIn("sf-frontend")}: a community. */
    ContactTold metIn(String community);

    /** {@code person("Grace Liu").metVia("kai")}: another contact. */
    ContactTold metVia(String contact);

    /** {@code person("Grace Liu").met(meeting)}: one with {@code x-} keys, say. */
    ContactTold met(Met meeting);

    /** {@code person("Grace Liu").lastContact(date(2025, 12, 12))}: the last one before this plan's journal. */
    ContactTold lastContact(LocalDate date);

    /** {@code person("Grace Liu").keepInTouch(everyWeeks(6))} */
    ContactTold keepInTouch(Often often);

    /** {@code person("Grace Liu").keepInTouch(never())} */
    ContactTold keepInTouch(KeepInTouch often);

    /** {@code person("Grace Liu").notBefore(date(2026, 9, 1))}: leave the person in peace until then. */
    ContactTold notBefore(LocalDate date);

    /** {@code person("Grace Liu").email("grace@example.org")} */
    ContactTold email(String address);

    /** {@code person("Grace Liu").phone("+1 555 0100")} */
    ContactTold phone(String number);

    /** {@code person("Grace Liu").profile("linkedin", "https://www.linkedin.com/in/grace-example")} */
    ContactTold profile(String label, String url);

    /** {@code person("Grace Liu").tags("mentor", "speaker")} */
    ContactTold tags(String... tags);

    /** {@code person("Grace Liu").canOffer("how promotion works at a large company")} */
    ContactTold canOffer(String... offers);

    /** {@code person("Grace Liu").couldUse("a quiet sounding board")} */
    ContactTold couldUse(String... needs);

    /** {@code person("Grace Liu").birthday(4, 5)}: the fifth of April. */
    ContactTold birthday(int month, int day);

    /** {@code person("Grace Liu").birthday(date(1990, 4, 5))} */
    ContactTold birthday(LocalDate date);

    /** {@code person("Grace Liu").notes("prefers mail to calls")} */
    ContactTold notes(String notes);

    /** {@code person("Grace Liu").extension("x-crm-id", "4711")} */
    default ContactTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code person("Grace Liu").extension("x-crm", value)}: a list or a map. */
    ContactTold extension(String key, Extension value);
}
