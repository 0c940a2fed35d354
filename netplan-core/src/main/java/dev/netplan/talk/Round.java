package dev.netplan.talk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A talk to practise, from hello to goodbye.
 *
 * @param number the number that chose its sentences
 * @param role what the other one does; empty for anybody
 * @param turns what to do, one after the other
 */
public record Round(int number, Optional<String> role, List<Turn> turns) {

    /** The time for all turns: that of one talk among many at an event. */
    public Duration length() {
        return turns.stream().map(Turn::time).reduce(Duration.ZERO, Duration::plus);
    }
}
