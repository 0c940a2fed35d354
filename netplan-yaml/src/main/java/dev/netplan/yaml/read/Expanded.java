package dev.netplan.yaml.read;

import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.format.Quoted;
import dev.netplan.yaml.read.Recorded.Stretch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Events in which each alias is replaced by what its anchor takes in, within a budget for the whole file. What an alias
 * brings begins and ends where the alias does; whatever is inside is where it was written. An alias that cannot be
 * replaced comes as a broken value.
 */
final class Expanded implements Events {

    /** How many events all aliases of a file may bring. */
    static final int BUDGET = 100_000;

    /** How many characters all aliases of a file may bring: one long text stood for very often is too much, too. */
    static final int MOST_CHARACTERS = 10_000_000;

    /** How many events are kept for aliases; what is anchored behind them is more than any plan needs. */
    private static final int MOST_KEPT = 1_000_000;

    private final Events source;
    private final Map<String, Stretch> anchors = new HashMap<>(0);
    private final Recorded kept = new Recorded();
    private final Deque<Open> open = new ArrayDeque<>(0);
    private final Deque<Replay> replays = new ArrayDeque<>(0);
    private int depth;
    /** How many events there were inside anchors, with those of aliases. */
    private long met;
    /** How many characters the texts of those events had. */
    private long metCharacters;
    private long spent;
    private long spentCharacters;
    private boolean overspent;

    private Kind kind = Kind.OVER;
    private int start;
    private int end;
    /** Where the event is kept, if it comes again; else -1. */
    private int again = -1;
    private @Nullable Trouble trouble;

    Expanded(Events source) {
        this.source = source;
    }

    /** An anchored value that has not ended, how deep it stands, and how many events and characters were before. */
    private record Open(Stretch stretch, int depth, long before, long charactersBefore) {}

    /** A stretch that comes again in the place of an alias. */
    private static final class Replay {
        final Stretch stretch;
        final int start;
        final int end;
        int at;

        Replay(Stretch stretch, int start, int end) {
            this.stretch = stretch;
            this.start = start;
            this.end = end;
            this.at = stretch.from;
        }
    }

    @Override
    public Kind next() {
        trouble = null;
        while (!replays.isEmpty()) {
            Replay replay = replays.element();
            if (replay.at < replay.stretch.to) {
                return replayed(replay, replay.at++);
            }
            replays.pop();
        }
        again = -1;
        kind = source.next();
        start = source.start();
        end = source.end();
        if (kind == Kind.ALIAS || source.anchor() != null || !open.isEmpty()) {
            anchored();
        }
        return kind;
    }

    private Kind replayed(Replay replay, int at) {
        if (kept.content(at) instanceof Stretch inner) {
            Replay further = new Replay(inner, kept.start(at), kept.end(at));
            replays.push(further);
            return replayed(further, further.at++);
        }
        again = at;
        kind = kept.kind(at);
        boolean last = at + 1 == replay.stretch.to;
        start = at == replay.stretch.from ? replay.start : kept.start(at);
        end = last ? replay.end : kept.end(at);
        return kind;
    }

    /** Takes an alias, an anchor, or an event inside an anchored value. */
    private void anchored() {
        Stretch meant = kind == Kind.ALIAS ? stretch(source.text()) : null;
        String anchor = source.anchor();
        if (anchor != null && kept.size() < MOST_KEPT) {
            Stretch stretch = new Stretch(kept.size());
            anchors.put(anchor, stretch);
            open.push(new Open(stretch, depth, met, metCharacters));
        }
        if (!open.isEmpty()) {
            keep(meant);
        }
        if (meant != null) {
            Replay replay = new Replay(meant, start, end);
            replays.push(replay);
            replayed(replay, replay.at++);
        }
    }

    private void keep(@Nullable Stretch meant) {
        Kind met = kind;
        String text = meant == null ? source.text() : "";
        kept.add(met, source, meant == null ? text : meant);
        this.met += meant == null ? 1 : meant.size;
        this.metCharacters += meant == null ? text.length() : meant.length;
        if (met == Kind.LIST || met == Kind.MAP) {
            depth++;
        } else if (met == Kind.END) {
            depth--;
        }
        boolean full = kept.size() >= MOST_KEPT;
        while (!open.isEmpty() && (full || open.element().depth == depth)) {
            Open ended = open.pop();
            ended.stretch.to = kept.size();
            ended.stretch.size = full ? BUDGET + 1 : this.met - ended.before;
            ended.stretch.length = this.metCharacters - ended.charactersBefore;
        }
    }

    /** What an alias stands for; null when it cannot be had, and then the event is broken. */
    private @Nullable Stretch stretch(String name) {
        Stretch stretch = anchors.get(name);
        if (stretch == null && kept.size() < MOST_KEPT) {
            return broken(Problem.of(FormatRule.YAML_SYNTAX,
                    "`*" + Quoted.shortened(name) + "` stands for something marked `&" + Quoted.shortened(name)
                            + "` further up; expected such a mark.",
                    "Put quotes around a text that begins with `*`."));
        }
        if (stretch != null && stretch.to < 0) {
            return broken(Problem.of(FormatRule.TOO_MANY_ALIASES,
                    "`*" + Quoted.shortened(name) + "` stands inside what it stands for; expected something else.",
                    "Write out what is meant."));
        }
        if (stretch == null || spent + stretch.size > BUDGET) {
            return overspent(BUDGET + " values");
        }
        if (spentCharacters + stretch.length > MOST_CHARACTERS) {
            return overspent(MOST_CHARACTERS + " characters");
        }
        spent += stretch.size;
        spentCharacters += stretch.length;
        return stretch;
    }

    /** The first alias for which the budget does not suffice is told; the others bring nothing either. */
    private @Nullable Stretch overspent(String most) {
        boolean told = overspent;
        overspent = true;
        broken(Problem.of(FormatRule.TOO_MANY_ALIASES,
                "The aliases of this file stand for more than " + most + "; expected fewer.",
                "Write out what is meant."));
        trouble = told ? null : trouble;
        return null;
    }

    private @Nullable Stretch broken(Problem problem) {
        kind = Kind.BROKEN;
        trouble = new Trouble(problem, start, end);
        return null;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String text() {
        return again < 0 ? source.text() : (String) kept.content(again);
    }

    @Override
    public boolean isPlain() {
        return again < 0 ? source.isPlain() : kept.isPlain(again);
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public @Nullable String anchor() {
        return null;
    }

    @Override
    public boolean isTagged() {
        return again < 0 ? source.isTagged() : kept.isTagged(again);
    }

    @Override
    public @Nullable Trouble trouble() {
        return trouble;
    }
}
