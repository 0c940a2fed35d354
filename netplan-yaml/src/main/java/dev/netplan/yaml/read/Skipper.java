package dev.netplan.yaml.read;

import dev.netplan.yaml.read.Events.Kind;
import java.util.Arrays;
import java.util.function.Consumer;

/** Passes over values that are not read. What no YAML of ours may hold is found there too. */
final class Skipper {

    private static final byte ITEM = 0;
    private static final byte KEY = 1;
    private static final byte VALUE = 2;

    private final Events events;
    private final Consumer<Trouble> report;
    private byte[] awaits = new byte[Levels.DEEPEST];

    Skipper(Events events, Consumer<Trouble> report) {
        this.events = events;
        this.report = report;
    }

    /**
     * Passes over the value at which the events stand, and leaves them on its last event.
     *
     * @param depth how many maps and lists are around it
     * @param told whether what is wrong with the value as a whole has been reported
     * @return the end of the value
     */
    int skip(int depth, boolean told) {
        int last = events.end();
        int inside = 0;
        boolean silent = told;
        while (true) {
            Kind kind = events.kind();
            if (kind == Kind.END) {
                inside--;
            } else {
                if (!silent) {
                    look(depth + inside, awaits[inside] == KEY && inside > 0);
                }
                silent = false;
                if (kind == Kind.LIST || kind == Kind.MAP) {
                    if (++inside == awaits.length) {
                        awaits = Arrays.copyOf(awaits, inside * 2);
                    }
                    awaits[inside] = kind == Kind.LIST ? ITEM : KEY;
                    events.next();
                    continue;
                }
            }
            last = events.end() >= 0 ? events.end() : last;
            if (inside == 0) {
                return last;
            }
            awaits[inside] = awaits[inside] == ITEM ? ITEM : awaits[inside] == KEY ? VALUE : KEY;
            events.next();
        }
    }

    private void look(int depth, boolean isKey) {
        Trouble trouble = Refused.in(events, depth);
        if (trouble == null && isKey) {
            trouble = Refused.asKey(events);
        }
        if (trouble != null) {
            report.accept(trouble);
        }
    }
}
