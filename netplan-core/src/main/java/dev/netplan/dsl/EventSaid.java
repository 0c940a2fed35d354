package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Aim;
import dev.netplan.model.Event;
import dev.netplan.model.Starts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Hears what is said of an event.
 *
 * @param told what was said
 */
record EventSaid(Telling<Event, Event.Builder> told) implements EventNamed, EventOnDays {

    static EventSaid named(String name) {
        return new EventSaid(Telling.of(Event::builder, Event.Builder::build).and(name, Event.Builder::name));
    }

    static EventSaid of(Event event) {
        return new EventSaid(Telling.of(() -> Event.builder().from(event), Event.Builder::build));
    }

    @Override
    public EventTold starts(int year, int month, int day, int hour, int minute) {
        return new EventSaid(
                told.and("starts", Meant.starts(year, month, day, hour, minute), Event.Builder::starts));
    }

    @Override
    public EventTold starts(LocalDateTime time) {
        return new EventSaid(told.and(Starts.at(time), Event.Builder::starts));
    }

    @Override
    public EventOnDays starts(int year, int month, int day) {
        return new EventSaid(told.and("starts", Meant.starts(year, month, day), Event.Builder::starts));
    }

    @Override
    public EventOnDays starts(LocalDate day) {
        return new EventSaid(told.and(day, (builder, date) -> builder.starts(Starts.on(date))));
    }

    @Override
    public EventTold ends(LocalDate lastDay) {
        return new EventSaid(told.and(lastDay, Event.Builder::ends));
    }

    @Override
    public EventTold lasting(Duration time) {
        return new EventSaid(told.and(time, Event.Builder::lasts));
    }

    @Override
    public EventTold zone(String zone) {
        return new EventSaid(told.and("zone", Meant.zone(zone), Event.Builder::zone));
    }

    @Override
    public EventTold place(String place) {
        return new EventSaid(told.and(place, Event.Builder::place));
    }

    @Override
    public EventTold online() {
        return new EventSaid(told.and(true, Event.Builder::online));
    }

    @Override
    public EventTold inPerson() {
        return new EventSaid(told.and(false, Event.Builder::online));
    }

    @Override
    public EventTold url(String url) {
        return new EventSaid(told.and(url, Event.Builder::url));
    }

    @Override
    public EventTold community(String community) {
        return new EventSaid(told.and(community, Event.Builder::community));
    }

    @Override
    public EventTold routine(String routine) {
        return new EventSaid(told.and(routine, Event.Builder::routine));
    }

    @Override
    public EventTold toward(String... interests) {
        return new EventSaid(told.all(interests, Event.Builder::addAllToward));
    }

    @Override
    public EventTold with(String... contacts) {
        return new EventSaid(told.all(contacts, Event.Builder::addAllPeople));
    }

    @Override
    public EventTold topics(String... topics) {
        return new EventSaid(told.all(topics, Event.Builder::addAllTopics));
    }

    @Override
    public EventTold aim(AimTold aim) {
        return new EventSaid(told.part("aim", ((AimSaid) aim).told(), Event.Builder::aim));
    }

    @Override
    public EventTold aim(Aim aim) {
        return aim(AimSaid.of(aim));
    }

    @Override
    public EventTold remind(Duration before) {
        return new EventSaid(told.and(before, Event.Builder::remind));
    }

    @Override
    public EventTold cancelled() {
        return new EventSaid(told.and(true, Event.Builder::cancelled));
    }

    @Override
    public EventTold notes(String notes) {
        return new EventSaid(told.and(notes, Event.Builder::notes));
    }

    @Override
    public EventTold extension(String key, Extension value) {
        return new EventSaid(told.pair(key, value, Event.Builder::putExtensions));
    }
}
