/**
 * A plan as a calendar.
 *
 * <pre>
 *   Agenda --> Occasions: Routines (Repetition), Events, Others --> Occasion
 *                                                                     |
 *               VTIMEZONE by Zone, from the rules of Java's zones --> CalendarText --> ical4j --> Folding
 * </pre>
 *
 * Where two readings were possible: the calendar holds the agenda of the plan's days and of today, and events wherever
 * they fall; parts of a UID are joined by dots, as no id has one ({@code routine.post@ada}); an occurrence of a chosen
 * day is told by its cycle's first day and its number there, a birthday by its year, a commitment and a nudge by the
 * day of their entry; {@code defaults.remind} is for routines and events, which alone may have {@code remind}. Time
 * zones are told for the years in use, from the rules by which the agenda itself counts. Imports exchange, the agenda,
 * the calendar and the model, ical4j, and the words of report.
 */
@NullMarked
package dev.netplan.examples.nplan.exchange.ics;

import org.jspecify.annotations.NullMarked;
