package dev.netplan.model;

import dev.netplan.format.Between;
import dev.netplan.format.OneOrMany;
import dev.netplan.format.Shape;

/** How a routine is written. */
final class RoutineShape {

    static final Shape<Routine, Routine.Builder> SHAPE = Shape
        .of("a routine", Routine::builder, Routine.Builder::build, Routine.Builder::extensions)
        .clearedBy(Routine.Builder::clear)
        .identifiedBy(Routine.Builder::id)
        .optional("name", Scalars.TEXT, "What to call the routine.", Routine::name, Routine.Builder::name)
        .alsoCalled("title")
        .required("do", Scalars.ACTIVITY, "The activity.", Routine::activity, Routine.Builder::activity)
        .alsoCalled("activity", "what")
        .required("every", Scalars.CADENCE, "The length of a cycle.", Routine::every, Routine.Builder::every)
        .several("on", new OneOrMany<>(Scalars.ON), "The days of the cycle; days of the week, or of the month.",
                Routine::on, Routine.Builder::on)
        .alsoCalled("days")
        .optional("times", Scalars.COUNT, "How many times a cycle, on days that the agenda chooses; 1 where absent.",
                Routine::times, Routine.Builder::times)
        .optional("at", Scalars.TIME, "The local time of day.", Routine::at, Routine.Builder::at)
        .alsoCalled("time")
        .optional("for", Scalars.DURATION, "How long it takes each time.", Routine::lasts, Routine.Builder::lasts)
        .alsoCalled("duration", "length")
        .optional("phase", Ids.PHASE, "The phase that lends its days where `from` or `until` is absent.",
                Routine::phase, Routine.Builder::phase)
        .optional("from", Scalars.DATE, "First day.", Routine::firstDay, Routine.Builder::firstDay)
        .alsoCalled("start")
        .optional("until", Scalars.DATE, "Last day, inclusive.", Routine::lastDay, Routine.Builder::lastDay)
        .alsoCalled("to", "end")
        .several("except", new OneOrMany<>(Scalars.DATE), "Days on which it does not fall.", Routine::except,
                Routine.Builder::except)
        .several("toward", Ids.INTERESTS, "The interests that it serves.", Routine::toward, Routine.Builder::toward)
        .several("in", Ids.COMMUNITIES, "The communities in which it takes place.", Routine::in, Routine.Builder::in)
        .several("with", Ids.CONTACTS, "The people it is with, by contact id.", Routine::people,
                Routine.Builder::people)
        .alsoCalled("who", "person", "people")
        .optional("place", Scalars.TEXT, "Where it takes place.", Routine::place, Routine.Builder::place)
        .alsoCalled("location", "where")
        .optional("url", Scalars.TEXT, "An address with more.", Routine::url, Routine.Builder::url)
        .optional("serves", Ids.GOAL, "The goal that it serves.", Routine::serves, Routine.Builder::serves)
        .optional("remind", Scalars.BEFORE, "How long before to be reminded.", Routine::remind,
                Routine.Builder::remind)
        .rule(new Between.Exclusive("on", "times"))
        .build();

    private RoutineShape() {}
}
