package dev.netplan.dsl;

import dev.netplan.model.Community;
import dev.netplan.model.Severity;
import dev.netplan.model.Tie;
import java.time.DayOfWeek;

/** Words that stand for one value each, so that a sentence needs no other import for them. */
interface Names {

    /** {@code engage().everyWeek().on(MONDAY)} */
    DayOfWeek MONDAY = DayOfWeek.MONDAY;

    /** {@code engage().everyWeek().on(TUESDAY)} */
    DayOfWeek TUESDAY = DayOfWeek.TUESDAY;

    /** {@code engage().everyWeek().on(WEDNESDAY)} */
    DayOfWeek WEDNESDAY = DayOfWeek.WEDNESDAY;

    /** {@code engage().everyWeek().on(THURSDAY)} */
    DayOfWeek THURSDAY = DayOfWeek.THURSDAY;

    /** {@code engage().everyWeek().on(FRIDAY)} */
    DayOfWeek FRIDAY = DayOfWeek.FRIDAY;

    /** {@code engage().everyWeek().on(SATURDAY)} */
    DayOfWeek SATURDAY = DayOfWeek.SATURDAY;

    /** {@code engage().everyWeek().on(SUNDAY)} */
    DayOfWeek SUNDAY = DayOfWeek.SUNDAY;

    /** {@code person("Grace Liu").tie(STRONG)} */
    Tie STRONG = Tie.STRONG;

    /** {@code person("Grace Liu").tie(WEAK)} */
    Tie WEAK = Tie.WEAK;

    /** {@code person("Grace Liu").tie(DORMANT)} */
    Tie DORMANT = Tie.DORMANT;

    /** {@code community("...").kind(GROUP)} */
    Community.Kind GROUP = Community.Kind.GROUP;

    /** {@code community("...").kind(MAILING_LIST)} */
    Community.Kind MAILING_LIST = Community.Kind.MAILING_LIST;

    /** {@code community("...").kind(MEETUP)} */
    Community.Kind MEETUP = Community.Kind.MEETUP;

    /** {@code community("...").kind(CHAT)} */
    Community.Kind CHAT = Community.Kind.CHAT;

    /** {@code community("...").kind(FORUM)} */
    Community.Kind FORUM = Community.Kind.FORUM;

    /** {@code community("...").kind(PERSON)} */
    Community.Kind PERSON = Community.Kind.PERSON;

    /** {@code .rule("idle-week", OFF)} */
    Severity OFF = Severity.OFF;

    /** {@code .rule("idle-week", NOTE)} */
    Severity NOTE = Severity.NOTE;

    /** {@code .rule("idle-week", WARNING)} */
    Severity WARNING = Severity.WARNING;

    /** {@code .rule("idle-week", ERROR)} */
    Severity ERROR = Severity.ERROR;
}
