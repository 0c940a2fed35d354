package dev.netplan.journal;

import dev.netplan.model.Introduction;
import dev.netplan.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out how far introductions have come. Only dates up to a day count. */
final class Introductions {

    private final LocalDate asOf;

    private Introductions(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** How it stands with each introduction, in the plan's order. */
    static List<IntroductionState> of(Plan plan, LocalDate asOf) {
        if (plan.introductions().isEmpty()) {
            return List.of();
        }
        Introductions introductions = new Introductions(asOf);
        List<IntroductionState> states = new ArrayList<>();
        plan.introductions().forEach(introduction -> states.add(introductions.asItStands(introduction)));
        return Collections.unmodifiableList(states);
    }

    private IntroductionState asItStands(Introduction introduction) {
        IntroductionState.State state = state(introduction);
        boolean over = state == IntroductionState.State.INTRODUCED || state == IntroductionState.State.DECLINED;
        return new IntroductionState(introduction.id(), state, over ? Map.of() : unanswered(introduction));
    }

    private IntroductionState.State state(Introduction introduction) {
        if (countPassed(introduction.declined().values()) > 0) {
            return IntroductionState.State.DECLINED;
        }
        if (introduction.introduced().filter(this::hasPassed).isPresent()) {
            return IntroductionState.State.INTRODUCED;
        }
        return switch (countPassed(introduction.agreed().values())) {
            case 0 -> countPassed(introduction.asked().values()) > 0 ? IntroductionState.State.ASKING
                    : IntroductionState.State.DRAFTED;
            case 1 -> IntroductionState.State.ONE_AGREED;
            default -> IntroductionState.State.AGREED;
        };
    }

    private int countPassed(Collection<LocalDate> days) {
        int count = 0;
        for (LocalDate day : days) {
            count += hasPassed(day) ? 1 : 0;
        }
        return count;
    }

    private Map<String, LocalDate> unanswered(Introduction introduction) {
        Map<String, LocalDate> waiting = new LinkedHashMap<>();
        for (String person : introduction.between()) {
            Optional.ofNullable(introduction.asked().get(person)).filter(this::hasPassed)
                .filter(asked -> !hasAgreed(introduction, person)).ifPresent(asked -> waiting.put(person, asked));
        }
        return Collections.unmodifiableMap(waiting);
    }

    private boolean hasAgreed(Introduction introduction, String person) {
        @Nullable
        LocalDate agreed = introduction.agreed().get(person);
        return agreed != null && hasPassed(agreed);
    }

    private boolean hasPassed(LocalDate day) {
        return !day.isAfter(asOf);
    }
}
