package dev.netplan.dsl;

import dev.netplan.model.Goal.Count;
import dev.netplan.model.StandardActivity;
import java.util.Arrays;
import java.util.stream.Stream;

/** What is to be reached: a verb, a number and what it counts. */
abstract class Goals extends Deeds {

    Goals() {}

    /** {@code attend(6, events()).toward("frontend")} */
    public static GoalTold attend(int times, Counted.Events events) {
        return GoalSaid.of(times, Count.ENTRIES).doing(attend());
    }

    /** {@code send(10, messages()).toward("frontend")} */
    public static GoalTold send(int times, Counted.Messages messages) {
        return GoalSaid.of(times, Count.ENTRIES).doing(message());
    }

    /** {@code conduct(8, informationalInterviews(), coffeeChats()).withRole("Staff Engineer")} */
    public static GoalTold conduct(int times, Counted.Conversations kind, Counted.Conversations... more) {
        return GoalSaid.of(times, Count.ENTRIES).doing(Stream.concat(Stream.of(kind), Arrays.stream(more))
            .map(conversations -> DeedSaid.of(conversations.kind())).toArray(Deed[]::new));
    }

    /** {@code log(24, entries()).doing(own("post"))}: of any activity, unless some are named. */
    public static GoalCounted log(int times, Counted.Entries entries) {
        return GoalSaid.of(times, Count.ENTRIES);
    }

    /** {@code reach(15, people()).doing(catchUp())}: different people, by any activity unless some are named. */
    public static GoalCounted reach(int times, Counted.People people) {
        return GoalSaid.of(times, Count.CONTACTS);
    }

    /** {@code meet(20, newPeople()).toward("frontend")}: for the first time, by any activity unless some are named. */
    public static GoalCounted meet(int times, Counted.NewPeople people) {
        return GoalSaid.of(times, Count.NEW_CONTACTS);
    }

    /** {@code beActiveIn(22, weeks()).doing(engage())}: of the plan, by any activity unless some are named. */
    public static GoalCounted beActiveIn(int times, Counted.Weeks weeks) {
        return GoalSaid.of(times, Count.WEEKS);
    }

    /** {@code attend(6, events())} */
    public static Counted.Events events() {
        return new Counted.Events();
    }

    /** {@code send(10, messages())} */
    public static Counted.Messages messages() {
        return new Counted.Messages();
    }

    /** {@code log(24, entries())} */
    public static Counted.Entries entries() {
        return new Counted.Entries();
    }

    /** {@code reach(15, people())} */
    public static Counted.People people() {
        return new Counted.People();
    }

    /** {@code meet(20, newPeople())} */
    public static Counted.NewPeople newPeople() {
        return new Counted.NewPeople();
    }

    /** {@code beActiveIn(22, weeks())} */
    public static Counted.Weeks weeks() {
        return new Counted.Weeks();
    }

    /** {@code conduct(8, informationalInterviews())} */
    public static Counted.Conversations informationalInterviews() {
        return new Counted.Conversations(StandardActivity.INFORMATIONAL_INTERVIEW);
    }

    /** {@code conduct(8, coffeeChats())} */
    public static Counted.Conversations coffeeChats() {
        return new Counted.Conversations(StandardActivity.COFFEE_CHAT);
    }

    /** {@code conduct(8, catchUps())} */
    public static Counted.Conversations catchUps() {
        return new Counted.Conversations(StandardActivity.CATCH_UP);
    }
}
