/**
 * What people write where the plan file has one form: {@code 5 Jan 2026}, {@code 9:30 pm}, {@code 1h 30m},
 * {@code weekly}, {@code New York}.
 *
 * <pre>
 *   DateWords  TimeWords  DayWords  LengthWords  CadenceWords  CountWords  ZoneWords    text -> the text of the format
 *       ^          ^                     |            |            ^
 *       `- StartsWords                   `- Numbers --`------------'
 *   Typing: the signs of a keyboard, for dates and times
 * </pre>
 *
 * None of these forms is taken for what it seems to mean: a plan says the same to everybody who reads it. But a message
 * can offer the form that is right, and a finding carries it as its cure. So only what has one meaning is offered: of
 * {@code 30/06/2026} the month is known, of {@code 05/06/2026} it is not, and of {@code 1:30} nobody knows whether
 * hours or minutes are meant. What is offered is held against the format once more by who offers it, which is why
 * nothing here knows bounds. The words are English, as those of the format are. Imports nothing.
 */
@NullMarked
package dev.netplan.everyday;

import org.jspecify.annotations.NullMarked;
