package dev.netplan.agenda;

import dev.netplan.model.PlanPath;
import dev.netplan.model.Word;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that stands on a day of the agenda.
 *
 * @param date the day, in the plan's zone
 * @param time the time of day, in the plan's zone; empty for the whole day
 * @param zone the plan's zone, or an event's own, in which its time may be shown; {@code date} and {@code time} are in
 * the plan's all the same
 * @param kind what it is
 * @param id the id of its element; for a milestone or a deadline the goal's, for a follow-up, a nudge, a birthday and
 * keeping in touch the contact's, for a commitment the first person's, if any
 * @param title what to call it
 * @param minutes how long it takes
 * @param people with whom, by contact id
 * @param state whether it is done, missed or still open
 * @param overdue whether it should have been done on an earlier day
 * @param path where it stands in the plan
 */
public record Item(LocalDate date, Optional<LocalTime> time, ZoneId zone, Kind kind, Optional<String> id, String title,
        int minutes, List<String> people, State state, boolean overdue, PlanPath path) {

    /** What an item is, in the order in which items of one time stand. */
    public enum Kind implements Word {
        /** An occurrence of a routine. */
        ROUTINE,
        /** An event, on each of its days. */
        EVENT,
        /** A contact's birthday. */
        BIRTHDAY,
        /** An action, on the day by which it is to be done. */
        ACTION,
        /** The first word to somebody newly met. */
        FOLLOW_UP,
        /** What the owner has promised. */
        COMMITMENT,
        /** A reminder to somebody who has not answered a request. */
        NUDGE,
        /** A contact's turn to be in touch. */
        KEEP_IN_TOUCH,
        /** A reminder to those who were asked whether they want to be introduced. */
        INTRODUCTION,
        /** A stage of a goal. */
        MILESTONE,
        /** The last day of a goal. */
        DEADLINE
    }

    /** How it stands with an item. */
    public enum State implements Word {
        OPEN, DONE, MISSED
    }

    /** The order of the agenda: by day, whole days first, then by time, kind and id. */
    static final Comparator<Item> ORDER = Item::compare;

    private static int compare(Item one, Item other) {
        int order = one.date.compareTo(other.date);
        if (order == 0) {
            order = compare(one.time, other.time);
        }
        if (order == 0) {
            order = one.kind.compareTo(other.kind);
        }
        return order == 0 ? one.id.orElse("").compareTo(other.id.orElse("")) : order;
    }

    private static int compare(Optional<LocalTime> one, Optional<LocalTime> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get().compareTo(other.get());
    }
}
