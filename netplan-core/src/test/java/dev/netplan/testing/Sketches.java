package dev.netplan.testing;

import dev.netplan.format.ById;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Cadence;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.On;
import dev.netplan.model.Owner;
import dev.netplan.model.Pause;
import dev.netplan.model.Plan;
import dev.netplan.model.Routine;
import dev.netplan.model.Starts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Plans and elements of a few words, for examples. What an example is about is added with the elements' own
 * {@code with…} methods. Dates of 2026 may leave out the year.
 */
public final class Sketches {

    private Sketches() {}

    /** A date: {@code 01-05}, of 2026, or {@code 2027-01-05}. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text.length() == 5 ? "2026-" + text : text);
    }

    /** Dates, parted by spaces. */
    public static List<LocalDate> days(String texts) {
        return texts.isEmpty() ? List.of() : Arrays.stream(texts.split(" +")).map(Sketches::day).toList();
    }

    /** Ada's plan of six months from Monday, 5 January 2026. */
    public static Plan plan() {
        return Plan.builder().start(day("01-05")).owner(Owner.builder().name("Ada Okafor").build()).build();
    }

    /** Ada's plan, from a day to another. */
    public static Plan plan(String first, String last) {
        return plan().withStart(day(first)).withEnd(day(last));
    }

    /** A pause. */
    public static Pause pause(String first, String last) {
        return Pause.builder().firstDay(day(first)).lastDay(day(last)).build();
    }

    /** A routine on days that the agenda chooses: {@code 2 weeks}. */
    public static Routine routine(String id, String activity, String every) {
        return Routine.builder().id(id).activity(Activity.of(activity)).every(Cadence.parse(every).orElseThrow())
            .build();
    }

    /** A routine on days of its own, parted by commas: {@code tue, thu}. */
    public static Routine routine(String id, String activity, String every, String on) {
        return routine(id, activity, every)
            .withOn(Arrays.stream(on.split(", *")).map(text -> On.parse(text).orElseThrow()).toList());
    }

    /** A goal of so many times an activity. */
    public static Goal goal(String id, int times, String... activities) {
        return Goal.builder().id(id).times(times)
            .activities(Arrays.stream(activities).map(Activity::of).toList()).build();
    }

    /** An action to be done by a day. */
    public static Action action(String id, String activity, String by) {
        return Action.builder().id(id).activity(Activity.of(activity)).by(day(by)).build();
    }

    /** An event: {@code 01-15T18:30}, or {@code 01-15} for the whole day. */
    public static Event event(String id, String starts) {
        return Event.builder().id(id).name("Event " + id)
            .starts(Starts.parse(starts.matches("\\d\\d-.*") ? "2026-" + starts : starts).orElseThrow()).build();
    }

    /** A contact of that id and name. */
    public static Contact contact(String id) {
        return Contact.builder().id(id).name(id).build();
    }

    /** An entry with some people. */
    public static Entry entry(String on, String activity, String... people) {
        return Entry.builder().on(day(on)).activity(Activity.of(activity)).people(List.of(people)).build();
    }

    /** An entry at which some people were newly met. */
    public static Entry meeting(String on, String... met) {
        return Entry.builder().on(day(on)).activity(Activity.of("attend")).met(List.of(met)).build();
    }

    /** The plan with these routines. */
    public static Plan with(Plan plan, Routine... routines) {
        return plan.withRoutines(ById.of(routines));
    }

    /** The plan with these goals. */
    public static Plan with(Plan plan, Goal... goals) {
        return plan.withGoals(ById.of(goals));
    }

    /** The plan with these actions. */
    public static Plan with(Plan plan, Action... actions) {
        return plan.withActions(ById.of(actions));
    }

    /** The plan with these events. */
    public static Plan with(Plan plan, Event... events) {
        return plan.withEvents(ById.of(events));
    }

    /** The plan with these contacts. */
    public static Plan with(Plan plan, Contact... contacts) {
        return plan.withContacts(ById.of(contacts));
    }

    /** The plan with these entries. */
    public static Plan with(Plan plan, Entry... entries) {
        return plan.withJournal(List.of(entries));
    }
}
