package dev.netplan.dsl;

import dev.netplan.model.Cadence.Unit;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.On;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;

/** When, how often and how long. */
abstract class Times implements Names {

    Times() {}

    /**
     * {@code attend(6, events()).by(date(2026, 6, 30))}
     *
     * @throws IllegalArgumentException when there is no such day; a date alone does not know for what it will be said,
     * and so cannot wait until the plan is built
     */
    public static LocalDate date(int year, int month, int day) {
        Meant<LocalDate> meant = Meant.date(year, month, day);
        return meant.value().orElseThrow(() -> new IllegalArgumentException(
                "date is " + meant.text() + "; expected a month from 1 to 12 and a day that it has."));
    }

    /** {@code person("Ada Okafor").weeklyTime(hours(3))} */
    public static Duration hours(int count) {
        return Duration.ofHours(count);
    }

    /** {@code engage().everyWeek().lasting(minutes(20))} */
    public static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }

    /** {@code person("Grace Liu").keepInTouch(everyDay())} */
    public static Often everyDay() {
        return everyDays(1);
    }

    /** {@code person("Grace Liu").keepInTouch(everyDays(10))} */
    public static Often everyDays(int count) {
        return new HowOften(count, Unit.DAY);
    }

    /** {@code person("Grace Liu").keepInTouch(everyWeek())} */
    public static Often everyWeek() {
        return everyWeeks(1);
    }

    /** {@code person("Grace Liu").keepInTouch(everyWeeks(6))} */
    public static Often everyWeeks(int count) {
        return new HowOften(count, Unit.WEEK);
    }

    /** {@code person("Grace Liu").keepInTouch(everyMonth())} */
    public static Often everyMonth() {
        return everyMonths(1);
    }

    /** {@code person("Grace Liu").keepInTouch(everyMonths(2))} */
    public static Often everyMonths(int count) {
        return new HowOften(count, Unit.MONTH);
    }

    /** {@code person("Grace Liu").keepInTouch(everyYear())} */
    public static Often everyYear() {
        return everyYears(1);
    }

    /** {@code person("Grace Liu").keepInTouch(everyYears(2))} */
    public static Often everyYears(int count) {
        return new HowOften(count, Unit.YEAR);
    }

    /** {@code person("Grace Liu").keepInTouch(never())} */
    public static KeepInTouch never() {
        return KeepInTouch.never();
    }

    /** {@code usually().followUp(days(2))} */
    public static Often days(int count) {
        return new HowOften(count, Unit.DAY);
    }

    /** {@code usually().nudge(weeks(1))} */
    public static Often weeks(int count) {
        return new HowOften(count, Unit.WEEK);
    }

    /** {@code usually().nudge(months(1))} */
    public static Often months(int count) {
        return new HowOften(count, Unit.MONTH);
    }

    /** {@code attend().everyMonth().on(last(THURSDAY))} */
    public static On.Nth last(DayOfWeek day) {
        return new On.Nth(0, day);
    }

    /** {@code attend().everyMonth().on(first(THURSDAY))} */
    public static On.Nth first(DayOfWeek day) {
        return new On.Nth(1, day);
    }

    /** {@code attend().everyMonth().on(second(THURSDAY))} */
    public static On.Nth second(DayOfWeek day) {
        return new On.Nth(2, day);
    }

    /** {@code attend().everyMonth().on(third(THURSDAY))} */
    public static On.Nth third(DayOfWeek day) {
        return new On.Nth(3, day);
    }

    /** {@code attend().everyMonth().on(fourth(THURSDAY))} */
    public static On.Nth fourth(DayOfWeek day) {
        return new On.Nth(4, day);
    }
}
