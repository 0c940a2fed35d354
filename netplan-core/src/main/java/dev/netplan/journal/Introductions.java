package dev.netplan.journal;

import dev.netplan.model.Introduction;
import dev.netplan.model.Plan;
import java.time.LocalDate;
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
        return plan.introductions().asList().stream().map(introductions::asItStands).toList();
    }

    private IntroductionState asItStands(Introduction introduction) {
        IntroductionState.State state = state(introduction);
        boolean over = state == IntroductionState.State.INTRODUCED || state == IntroductionState.State.DECLINED;
        return new IntroductionState(introduction.id(), state, over ? Map.of() : unanswered(introduction));
    }

    private IntroductionState.State state(Introduction introduction) {
        if (introduction.declined().values().stream().anyMatch(this::hasPassed)) {
            return IntroductionState.State.DECLINED;
        }
        if (introduction.introduced().filter(this::hasPassed).isPresent()) {
            return IntroductionState.State.INTRODUCED;
        }
        return switch ((int) introduction.agreed().values().stream().filter(this::hasPassed).count()) {
            case 0 -> introduction.asked().values().stream().anyMatch(this::hasPassed)
                    ? IntroductionState.State.ASKING : IntroductionState.State.DRAFTED;
            case 1 -> IntroductionState.State.ONE_AGREED;
            default -> IntroductionState.State.AGREED;
        };
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
