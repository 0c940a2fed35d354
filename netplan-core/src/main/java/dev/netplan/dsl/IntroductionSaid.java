package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Introduction;
import java.time.LocalDate;
import java.util.List;

/**
 * Hears what is said of an introduction.
 *
 * @param told what was said
 */
record IntroductionSaid(Telling<Introduction, Introduction.Builder> told) implements IntroductionTold {

    static IntroductionSaid between(String one, String other) {
        return new IntroductionSaid(Telling.of(Introduction::builder, Introduction.Builder::build)
            .and(List.of(one, other), Introduction.Builder::between));
    }

    static IntroductionSaid of(Introduction introduction) {
        return new IntroductionSaid(
                Telling.of(() -> Introduction.builder().from(introduction), Introduction.Builder::build));
    }

    @Override
    public IntroductionTold why(String reason) {
        return new IntroductionSaid(told.and(reason, Introduction.Builder::why));
    }

    @Override
    public IntroductionTold asked(String contact, LocalDate date) {
        return new IntroductionSaid(told.pair(contact, date, Introduction.Builder::putAsked));
    }

    @Override
    public IntroductionTold agreed(String contact, LocalDate date) {
        return new IntroductionSaid(told.pair(contact, date, Introduction.Builder::putAgreed));
    }

    @Override
    public IntroductionTold declined(String contact, LocalDate date) {
        return new IntroductionSaid(told.pair(contact, date, Introduction.Builder::putDeclined));
    }

    @Override
    public IntroductionTold introduced(LocalDate date) {
        return new IntroductionSaid(told.and(date, Introduction.Builder::introduced));
    }

    @Override
    public IntroductionTold extension(String key, Extension value) {
        return new IntroductionSaid(told.pair(key, value, Introduction.Builder::putExtensions));
    }
}
