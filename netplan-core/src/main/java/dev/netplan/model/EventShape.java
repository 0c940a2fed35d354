package dev.netplan.model;

import dev.netplan.format.ListOf;
import dev.netplan.format.Shape;

/** How an event is written. */
final class EventShape {

    static final Shape<Event, Event.Builder> SHAPE = Shape
        .of("an event", Event::builder, Event.Builder::build, Event.Builder::extensions)
        .clearedBy(Event.Builder::clear)
        .identifiedBy(Event.Builder::id)
        .required("name", Scalars.TEXT, "The name.", Event::name, Event.Builder::name)
        .alsoCalled("title", "event")
        .required("starts", Scalars.STARTS, "When it starts; a date alone for one that takes the day.", Event::starts,
                Event.Builder::starts)
        .alsoCalled("when", "date", "time", "start")
        .optional("ends", Scalars.DATE, "The last day of one that takes several whole days.", Event::ends,
                Event.Builder::ends)
        .optional("lasts", Scalars.DURATION, "How long it takes on each day; 2h, or 8h for whole days, where absent.",
                Event::lasts, Event.Builder::lasts)
        .alsoCalled("duration", "length")
        .optional("zone", Scalars.ZONE, "The time zone, where it is not the plan's.", Event::zone, Event.Builder::zone)
        .optional("place", Scalars.TEXT, "Where it takes place.", Event::place, Event.Builder::place)
        .alsoCalled("location", "where")
        .optional("online", Scalars.TRUTH, "Whether it takes place online.", Event::online, Event.Builder::online)
        .optional("url", Scalars.TEXT, "Its address.", Event::url, Event.Builder::url)
        .alsoCalled("link", "website")
        .optional("community", Ids.COMMUNITY, "The community that holds it.", Event::community,
                Event.Builder::community)
        .optional("routine", Ids.ROUTINE, "The routine of which it stands for an occurrence.", Event::routine,
                Event.Builder::routine)
        .several("toward", Ids.INTERESTS, "The interests that it serves.", Event::toward, Event.Builder::toward)
        .several("with", Ids.CONTACTS, "The people to bring or meet, by contact id.", Event::people,
                Event.Builder::people)
        .alsoCalled("who", "people")
        .several("topics", new ListOf<>(Scalars.TEXT), "What the owner can talk about.", Event::topics,
                Event.Builder::topics)
        .optional("aim", AimShape.SHAPE, "What to come home with.", Event::aim, Event.Builder::aim)
        .optional("remind", Scalars.BEFORE, "How long before to be reminded.", Event::remind, Event.Builder::remind)
        .defaulting("cancelled", Scalars.TRUTH, false, "Whether it was called off.", Event::cancelled,
                Event.Builder::cancelled)
        .optional("notes", Scalars.TEXT, "Whatever else is to be remembered.", Event::notes, Event.Builder::notes)
        .build();

    private EventShape() {}
}
