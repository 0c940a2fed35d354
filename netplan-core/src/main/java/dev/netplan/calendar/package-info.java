/**
 * The plan's days: which of them count, and into which weeks they fall.
 *
 * <pre>
 *   start                pause                     end
 *     |--- active days ---|xxxxxxx|--- active days ---|
 *     |week 0|week 1|week 2|week 3|week 4|  ...  |
 * </pre>
 *
 * A plan week begins on the plan's {@code week-starts}; the first and the last may be cut short by the plan's ends. A
 * week without an active day counts nowhere. Imports the model only.
 *
 * <pre>
 * PlanCalendar calendar = PlanCalendar.of(plan);
 * calendar.activeDays(calendar.windowOf(goal));
 * </pre>
 */
@NullMarked
package dev.netplan.calendar;

import org.jspecify.annotations.NullMarked;
