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

import dev.netplan.format.Extension;
import dev.netplan.model.Entry;
import dev.netplan.model.StandardActivity;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Hears what is said of a journal entry.
 *
 * @param told what was said
 */
record EntrySaid(Telling<Entry, Entry.Builder> told) implements EntryBegun, EntryHeardBack {

    private static final Telling<Entry, Entry.Builder> NOTHING = Telling.of(Entry::builder, Entry.Builder::build);

    static EntrySaid on(LocalDate date) {
        return new EntrySaid(NOTHING.and(date, Entry.Builder::on));
    }

    static EntrySaid on(Meant<LocalDate> date) {
        return new EntrySaid(NOTHING.and("on", date, Entry.Builder::on));
    }

    static EntrySaid of(Entry entry) {
        return new EntrySaid(Telling.of(() -> Entry.builder().from(entry), Entry.Builder::build));
    }

    private EntrySaid did(StandardActivity activity) {
        return did(DeedSaid.of(activity));
    }

    /** What cannot be done without somebody. */
    private EntrySaid did(StandardActivity activity, String[] contacts) {
        return new EntrySaid(did(activity).told.some("with", contacts, "contact", Entry.Builder::addAllPeople));
    }

    @Override
    public EntrySaid did(Deed activity) {
        return new EntrySaid(told.and("did", ((DeedSaid) activity).activity(), Entry.Builder::activity));
    }

    @Override
    public EntryTold researched() {
        return did(RESEARCH);
    }

    @Override
    public EntryTold followed() {
        return did(FOLLOW);
    }

    @Override
    public EntryTold joined(String community) {
        return did(JOIN).in(community);
    }

    @Override
    public EntryTold engaged() {
        return did(ENGAGE);
    }

    @Override
    public EntryTold engagedIn(String community) {
        return did(ENGAGE).in(community);
    }

    @Override
    public EntryTold published() {
        return did(PUBLISH);
    }

    @Override
    public EntryWithPeople messaged(String... contacts) {
        return did(MESSAGE, contacts);
    }

    @Override
    public EntryTold attended(String event) {
        return did(ATTEND).at(event);
    }

    @Override
    public EntryWithPeople hadCoffeeWith(String... contacts) {
        return did(COFFEE_CHAT, contacts);
    }

    @Override
    public EntryWithPeople interviewed(String... contacts) {
        return did(INFORMATIONAL_INTERVIEW, contacts);
    }

    @Override
    public EntryWithPeople followedUpWith(String... contacts) {
        return did(FOLLOW_UP, contacts);
    }

    @Override
    public EntryWithPeople caughtUpWith(String... contacts) {
        return did(CATCH_UP, contacts);
    }

    @Override
    public EntryWithPeople introduced(String... contacts) {
        return did(INTRODUCE, contacts);
    }

    @Override
    public EntryTold practiced() {
        return did(PRACTICE);
    }

    @Override
    public EntryHeardBack heardBackFrom(String... contacts) {
        return did(HEAR_BACK, contacts);
    }

    @Override
    public EntryHeardBack heardBackBy(Deed activity, String... contacts) {
        return did(activity).with(contacts);
    }

    @Override
    public EntryWithPeople letGoOf(String... contacts) {
        return did(LET_GO, contacts);
    }

    @Override
    public EntrySaid with(String... contacts) {
        return new EntrySaid(told.all(contacts, Entry.Builder::addAllPeople));
    }

    @Override
    public EntryWithPeople met(String... contacts) {
        return new EntrySaid(told.all(contacts, Entry.Builder::addAllMet));
    }

    @Override
    public EntryTold hopingFor(Deed activity) {
        return new EntrySaid(told.and("hoping-for", ((DeedSaid) activity).activity(), Entry.Builder::hopingFor));
    }

    @Override
    public EntryWithPeople answeredYes() {
        return new EntrySaid(told.and(Entry.Answer.YES, Entry.Builder::answer));
    }

    @Override
    public EntryWithPeople answeredNo() {
        return new EntrySaid(told.and(Entry.Answer.NO, Entry.Builder::answer));
    }

    @Override
    public EntryWithPeople answeredLater() {
        return new EntrySaid(told.and(Entry.Answer.LATER, Entry.Builder::answer));
    }

    @Override
    public EntryTold at(String event) {
        return new EntrySaid(told.and(event, Entry.Builder::at));
    }

    @Override
    public EntryTold in(String community) {
        return new EntrySaid(told.and(community, Entry.Builder::in));
    }

    @Override
    public EntryTold toward(String... interests) {
        return new EntrySaid(told.all(interests, Entry.Builder::addAllToward));
    }

    @Override
    public EntryTold spent(Duration time) {
        return new EntrySaid(told.and(time, Entry.Builder::spent));
    }

    @Override
    public EntryTold spokeWith(int people) {
        return new EntrySaid(told.and(people, Entry.Builder::spokeWith));
    }

    @Override
    public EntryTold gave(String... offers) {
        return new EntrySaid(told.all(offers, Entry.Builder::addAllGave));
    }

    @Override
    public EntryTold asked(String... requests) {
        return new EntrySaid(told.all(requests, Entry.Builder::addAllAsked));
    }

    @Override
    public EntryTold got(String... gifts) {
        return new EntrySaid(told.all(gifts, Entry.Builder::addAllGot));
    }

    @Override
    public EntryTold learned(String... answers) {
        return new EntrySaid(told.all(answers, Entry.Builder::addAllLearned));
    }

    @Override
    public EntryTold note(String note) {
        return new EntrySaid(told.and(note, Entry.Builder::note));
    }

    @Override
    public EntryTold action(String action) {
        return new EntrySaid(told.and(action, Entry.Builder::action));
    }

    @Override
    public EntryTold next(CommitmentTold promise) {
        return new EntrySaid(told.part("next", ((DeedSaid) promise).promise(), Entry.Builder::next));
    }

    @Override
    public EntryTold extension(String key, Extension value) {
        return new EntrySaid(told.pair(key, value, Entry.Builder::putExtensions));
    }
}
