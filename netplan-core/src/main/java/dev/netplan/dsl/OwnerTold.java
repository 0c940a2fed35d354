package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Superpower;
import java.time.Duration;

/** The owner of the plan. */
public sealed interface OwnerTold permits PersonTold {

    /** {@code person("Ada Okafor").pronouns("she/her")} */
    OwnerTold pronouns(String pronouns);

    /** {@code person("Ada Okafor").headline("Frontend developer who bakes")} */
    OwnerTold headline(String headline);

    /** {@code person("Ada Okafor").introvert()} */
    OwnerTold introvert();

    /** {@code person("Ada Okafor").ambivert()} */
    OwnerTold ambivert();

    /** {@code person("Ada Okafor").extrovert()} */
    OwnerTold extrovert();

    /** {@code person("Ada Okafor").weeklyTime(hours(4))}: for networking, 168 hours at most. */
    OwnerTold weeklyTime(Duration time);

    /** {@code person("Ada Okafor").superpowers("listening well", "throwing parties")} */
    OwnerTold superpowers(String... names);

    /** {@code person("Ada Okafor").superpower("learning fast", "shipped an app after six weeks")} */
    OwnerTold superpower(String name, String detail);

    /** {@code person("Ada Okafor").superpower(superpower)}: one with {@code x-} keys, say. */
    OwnerTold superpower(Superpower superpower);

    /** {@code person("Ada Okafor").askMeAbout("sourdough")} */
    OwnerTold askMeAbout(String topic);

    /** {@code person("Ada Okafor").profile("linkedin", "https://www.linkedin.com/in/ada-example")} */
    OwnerTold profile(String label, String url);

    /** {@code person("Ada Okafor").email("ada@example.org")} */
    OwnerTold email(String address);

    /** {@code person("Ada Okafor").extension("x-crm-id", "4711")} */
    default OwnerTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code person("Ada Okafor").extension("x-crm", value)}: a list or a map. */
    OwnerTold extension(String key, Extension value);
}
