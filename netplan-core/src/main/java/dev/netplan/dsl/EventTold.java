package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Aim;
import java.time.Duration;

/** Something that takes place at a time. */
public sealed interface EventTold permits EventOnDays {

    /** {@code event("React Night").starts(time).lasting(hours(2))}: on each day. */
    EventTold lasting(Duration time);

    /** {@code event("React Night").starts(time).zone("Europe/Paris")}: where it is not the plan's. */
    EventTold zone(String zone);

    /** {@code event("React Night").starts(time).place("500 Example St")} */
    EventTold place(String place);

    /** {@code event("React Night").starts(time).online()} */
    EventTold online();

    /** {@code event("React Night").starts(time).inPerson()} */
    EventTold inPerson();

    /** {@code event("React Night").starts(time).url("https://react.example.org")} */
    EventTold url(String url);

    /** {@code event("React Night").starts(time).community("sf-frontend")}: that holds it. */
    EventTold community(String community);

    /** {@code event("React Night").starts(time).routine("monthly-meetup")}: of which it stands for an occurrence. */
    EventTold routine(String routine);

    /** {@code event("React Night").starts(time).toward("frontend")}: the interests that it serves. */
    EventTold toward(String... interests);

    /** {@code event("React Night").starts(time).with("grace")}: the contacts to bring or meet. */
    EventTold with(String... contacts);

    /** {@code event("React Night").starts(time).topics("css grid", "sourdough")}: what to talk about. */
    EventTold topics(String... topics);

    /** {@code event("React Night").starts(time).aim(meet(3).each(minutes(5)))} */
    EventTold aim(AimTold aim);

    /** {@code event("React Night").starts(time).aim(aim)}: one with {@code x-} keys, say. */
    EventTold aim(Aim aim);

    /** {@code event("React Night").starts(time).remind(hours(3))}: that long before. */
    EventTold remind(Duration before);

    /** {@code event("React Night").starts(time).cancelled()} */
    EventTold cancelled();

    /** {@code event("React Night").starts(time).notes("the side door is open")} */
    EventTold notes(String notes);

    /** {@code event("React Night").starts(time).extension("x-crm-id", "4711")} */
    default EventTold extension(String key, String text) {
        return extension(key, Extension.of(text));
    }

    /** {@code event("React Night").starts(time).extension("x-crm", value)}: a list or a map. */
    EventTold extension(String key, Extension value);
}
