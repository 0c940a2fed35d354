/**
 * Calendars.
 *
 * <pre>
 *   text --> CalendarFile (vinnie): Component, Property --> Series (Repeats: ical4j) --> EventDraft --> a Draft for each
 *                                          Zones: Stamp --> Moment                        PlainWords (jsoup)
 * </pre>
 *
 * Lines are read by vinnie, the reader inside ez-vcard: ical4j gives up a whole calendar for an empty line, and takes
 * the next line into one without a colon. Recurrence is ical4j's. An event that goes on for more than a day stands as
 * whole days, and so does one from midnight to midnight that Exchange calls an event of days; the id of an occurrence
 * is its event's with the time at which it was to be, by the clock of the event. An exception to nothing that the rule
 * says is an occurrence of its own. An event outside the plan's days is taken all the same. A rule that falls more
 * often than once a day counts once. What Outlook shows for a zone stands for the zone, unless the calendar defines it.
 * Imports intake, calendar, model and format, and vinnie, ical4j and jsoup.
 *
 * <pre>
 * Arrivals events = CalendarEvents.of(text, plan);
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.intake.ics;

import org.jspecify.annotations.NullMarked;
