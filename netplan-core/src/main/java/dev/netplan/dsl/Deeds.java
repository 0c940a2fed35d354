package dev.netplan.dsl;

import static dev.netplan.model.StandardActivity.ATTEND;
import static dev.netplan.model.StandardActivity.CATCH_UP;
import static dev.netplan.model.StandardActivity.COFFEE_CHAT;
import static dev.netplan.model.StandardActivity.ENGAGE;
import static dev.netplan.model.StandardActivity.FOLLOW;
import static dev.netplan.model.StandardActivity.FOLLOW_UP;
import static dev.netplan.model.StandardActivity.HEAR_BACK;
import static dev.netplan.model.StandardActivity.INFORMATIONAL_INTERVIEW;
import static dev.netplan.model.StandardActivity.INTRODUCE;
import static dev.netplan.model.StandardActivity.JOIN;
import static dev.netplan.model.StandardActivity.LET_GO;
import static dev.netplan.model.StandardActivity.MESSAGE;
import static dev.netplan.model.StandardActivity.PRACTICE;
import static dev.netplan.model.StandardActivity.PUBLISH;
import static dev.netplan.model.StandardActivity.RESEARCH;

/** What one does for one's network: goals, routines, actions, promises and own activities begin with these. */
abstract class Deeds extends Times {

    Deeds() {}

    /** {@code research().everyWeek().on(SATURDAY)} */
    public static StandardDeed research() {
        return DeedSaid.of(RESEARCH);
    }

    /** {@code follow().everyMonth().times(2)} */
    public static StandardDeed follow() {
        return DeedSaid.of(FOLLOW);
    }

    /** {@code join().in("reactiflux")} */
    public static StandardDeed join() {
        return DeedSaid.of(JOIN);
    }

    /** {@code engage().everyWeek().on(TUESDAY, THURSDAY)} */
    public static StandardDeed engage() {
        return DeedSaid.of(ENGAGE);
    }

    /** {@code publish().everyMonth()} */
    public static StandardDeed publish() {
        return DeedSaid.of(PUBLISH);
    }

    /** {@code message().with("kai")} */
    public static StandardDeed message() {
        return DeedSaid.of(MESSAGE);
    }

    /** {@code attend().everyMonth().on(third(THURSDAY))} */
    public static StandardDeed attend() {
        return DeedSaid.of(ATTEND);
    }

    /** {@code coffeeChat().everyWeeks(2)} */
    public static StandardDeed coffeeChat() {
        return DeedSaid.of(COFFEE_CHAT);
    }

    /** {@code informationalInterview().everyWeek().times(1)} */
    public static StandardDeed informationalInterview() {
        return DeedSaid.of(INFORMATIONAL_INTERVIEW);
    }

    /** {@code followUp().with("grace").by(date(2026, 1, 17))} */
    public static StandardDeed followUp() {
        return DeedSaid.of(FOLLOW_UP);
    }

    /** {@code catchUp().everyMonths(3).with("lee")} */
    public static StandardDeed catchUp() {
        return DeedSaid.of(CATCH_UP);
    }

    /** {@code introduce().with("grace", "kai")} */
    public static StandardDeed introduce() {
        return DeedSaid.of(INTRODUCE);
    }

    /** {@code practice().everyDay()} */
    public static StandardDeed practice() {
        return DeedSaid.of(PRACTICE);
    }

    /** {@code like(hearBack())} */
    public static StandardDeed hearBack() {
        return DeedSaid.of(HEAR_BACK);
    }

    /** {@code letGo().with("kai")} */
    public static StandardDeed letGo() {
        return DeedSaid.of(LET_GO);
    }

    /** {@code own("hackathon").by(date(2026, 3, 1))}: an activity of the plan's own. */
    public static Deed own(String activity) {
        return DeedSaid.of(activity);
    }
}
