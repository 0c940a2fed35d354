package dev.netplan.model;

import dev.netplan.format.Shape;

/** How an action is written. */
final class ActionShape {

    static final Shape<Action, Action.Builder> SHAPE = Shape
        .of("an action", Action::builder, Action.Builder::build, Action.Builder::extensions)
        .clearedBy(Action.Builder::clear)
        .identifiedBy(Action.Builder::id)
        .optional("name", Scalars.TEXT, "What to call the action.", Action::name, Action.Builder::name)
        .alsoCalled("title", "task")
        .required("do", Scalars.ACTIVITY, "The activity.", Action::activity, Action.Builder::activity)
        .alsoCalled("activity", "what")
        .several("with", Ids.CONTACTS, "The people it is with, by contact id.", Action::people, Action.Builder::people)
        .alsoCalled("who", "person", "people")
        .several("in", Ids.COMMUNITIES, "The communities in which it takes place.", Action::in, Action.Builder::in)
        .several("toward", Ids.INTERESTS, "The interests that it serves.", Action::toward, Action.Builder::toward)
        .optional("serves", Ids.GOAL, "The goal that it serves.", Action::serves, Action.Builder::serves)
        .optional("phase", Ids.PHASE, "The phase that lends its days where `from` or `by` is absent.", Action::phase,
                Action.Builder::phase)
        .optional("from", Scalars.DATE, "First day.", Action::firstDay, Action.Builder::firstDay)
        .alsoCalled("start")
        .optional("by", Scalars.DATE, "The day by which it is to be done.", Action::by, Action.Builder::by)
        .alsoCalled("deadline", "due", "until", "to", "end")
        .optional("for", Scalars.DURATION, "How long it takes.", Action::lasts, Action.Builder::lasts)
        .alsoCalled("duration", "length")
        .optional("why", Scalars.TEXT, "Why it matters.", Action::why, Action.Builder::why)
        .build();

    private ActionShape() {}
}
