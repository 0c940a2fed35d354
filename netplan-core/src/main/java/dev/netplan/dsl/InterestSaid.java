package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Interest;

/**
 * Hears what is said of an interest.
 *
 * @param told what was said
 */
record InterestSaid(Telling<Interest, Interest.Builder> told) implements InterestTold {

    static InterestSaid nothing() {
        return new InterestSaid(Telling.of(Interest::builder, Interest.Builder::build));
    }

    static InterestSaid of(Interest interest) {
        return new InterestSaid(Telling.of(() -> Interest.builder().from(interest), Interest.Builder::build));
    }

    @Override
    public InterestTold role(String role) {
        return new InterestSaid(told.and(role, Interest.Builder::role));
    }

    @Override
    public InterestTold industries(String... industries) {
        return new InterestSaid(told.all(industries, Interest.Builder::addAllIndustries));
    }

    @Override
    public InterestTold levels(String... levels) {
        return new InterestSaid(told.all(levels, Interest.Builder::addAllLevels));
    }

    @Override
    public InterestTold seeking(String what) {
        return new InterestSaid(told.and(what, Interest.Builder::seeking));
    }

    @Override
    public InterestTold why(String reason) {
        return new InterestSaid(told.and(reason, Interest.Builder::why));
    }

    @Override
    public InterestTold questions(String... questions) {
        return new InterestSaid(told.all(questions, Interest.Builder::addAllQuestions));
    }

    @Override
    public InterestTold extension(String key, Extension value) {
        return new InterestSaid(told.pair(key, value, Interest.Builder::putExtensions));
    }
}
