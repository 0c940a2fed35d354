package dev.netplan.dsl;

import dev.netplan.format.Extension;
import java.time.Duration;

/** Something that really happened. */
public sealed interface EntryTold permits EntryWithPeople {

    /** {@code on(2026, 2, 21).did(own("hackathon")).with("grace")}: contacts. */
    EntryWithPeople with(String... contacts);

    /** {@code on(2026, 1, 15).attended("react-night").met("grace")}: for the first time. */
    EntryWithPeople met(String... contacts);

    /** {@code on(2026, 2, 21).did(own("hackathon")).at("react-hack")}: an event. */
    EntryTold at(String event);

    /** {@code on(2026, 2, 21).did(own("hackathon")).in("sf-frontend")}: a community. */
    EntryTold in(String community);

    /** {@code on(2026, 1, 15).attended("react-night").toward("frontend")}: the interests that it served. */
    EntryTold toward(String... interests);

    /** {@code on(2026, 1, 15).attended("react-night").spent(hours(2))} */
    EntryTold spent(Duration time);

    /** {@code on(2026, 1, 15).attended("react-night").spokeWith(5)}: so many people. */
    EntryTold spokeWith(int people);

    /** {@code on(2026, 1, 15).attended("react-night").gave("an intro to a designer")} */
    EntryTold gave(String... offers);

    /** {@code on(2026, 1, 15).attended("react-night").asked("how levels differ")} */
    EntryTold asked(String... requests);

    /** {@code on(2026, 1, 15).attended("react-night").got("a place to rehearse my talk")} */
    EntryTold got(String... gifts);

    /** {@code on(2026, 1, 15).attended("react-night").learned("a senior is asked why")} */
    EntryTold learned(String... answers);

    /** {@code on(2026, 1, 15).attended("react-night").note("sat in the first row")} */
    EntryTold note(String note);

    /** {@code on(2026, 2, 18).messaged("kai").action("ask-kai")}: the planned action that this was. */
    EntryTold action(String action);

    /**
     * {@code on(2026, 1, 15).attended("react-night").next(informationalInterview().by(date(2026, 2, 1)))}: promised.
     */
    EntryTold next(CommitmentTold promise);

    /** {@code on(2026, 1, 15).attended("react-night").extension("x-crm-id", "4711")} */
    default EntryTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code on(2026, 1, 15).attended("react-night").extension("x-crm", value)}: a list or a map. */
    EntryTold extension(String key, Extension value);
}
