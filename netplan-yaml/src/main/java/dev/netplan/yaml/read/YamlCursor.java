package dev.netplan.yaml.read;

import dev.netplan.format.Cursor;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.format.Readings;
import dev.netplan.format.Scalar;
import dev.netplan.format.Type;
import dev.netplan.yaml.read.Levels.Level;
import dev.netplan.yaml.source.PlaceRecorder;
import dev.netplan.yaml.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the format from the events of a file, in one pass, and keeps the places of what it reads. An event is left only
 * when the next one is asked for, so that everything about a value is said before the text behind it can break.
 */
final class YamlCursor implements Cursor, Skipper.Finder {

    private final Gathered all;
    private final SourceText source;
    private final Events events;
    private final PlaceRecorder places;
    private final Remarks remarks;
    private final Levels levels;
    private final Skipper skipper;
    private final Readings readings = new Readings();
    /** Added to offsets in this file, so that they tell places of all files apart. */
    private final int base;

    /** The value at which the events stand. */
    private int start;
    private int end;
    private boolean broken;
    /** Whether the event is done with, so that the next step goes on to the one behind it. */
    private boolean done;
    /** Whether a key was kept whose value was not yet. */
    private boolean awaited;
    /** The number of the key before; -1 at first. */
    private int lastName = -1;

    YamlCursor(Gathered all, SourceText source, Events events, PlaceRecorder places, Reports reports,
            int journalBefore) {
        this.all = all;
        this.source = source;
        this.events = events;
        this.places = places;
        this.base = all.base();
        this.levels = new Levels(journalBefore);
        this.remarks = new Remarks(all, source, places, reports, levels);
        this.skipper = new Skipper(events, this);
    }

    @Override
    public void found(Trouble trouble) {
        remarks.trouble(trouble);
    }

    @Override
    public void foundAgain(String key, int from, int to, int[] first) {
        remarks.atKeyPassed(key, source.place(from, to), source.place(first[0], first[1]));
    }

    /** Goes to the value at the top of the file; false when there is none, or an absent one. */
    boolean begin() {
        if (events.next() == Events.Kind.OVER) {
            return false;
        }
        arrive();
        return !isAbsent();
    }

    /** Goes on behind the value at the top, where no more may stand. */
    void finish() {
        if (events.kind() == Events.Kind.OVER) {
            return;
        }
        if (!done) {
            skip();
        }
        settle();
        if (events.kind() == Events.Kind.ANOTHER) {
            remarks.troubleOfFile(new Trouble(Problem.of(FormatRule.SEVERAL_DOCUMENTS,
                    "A second document begins here; expected one in a file.",
                    "Take out the `---`, or put the rest into a file of its own and include it."), events.start(),
                    events.end()));
        }
    }

    /** Says why the text broke off, and closes what is open, so that the places of what was read are kept. */
    void breakOff(BrokenText broken) {
        remarks.brokenOff(broken);
        if (awaited) {
            places.scalar(places.last(), places.last());
        }
        for (; levels.depth() > 0; levels.end()) {
            if (levels.here().isMap) {
                places.endMap(places.last());
            } else {
                places.endList(places.last());
            }
        }
    }

    private void settle() {
        if (done) {
            done = false;
            events.next();
        }
    }

    /** The events have come to a value. */
    private void arrive() {
        Level here = levels.here();
        here.mark = places.mark();
        here.before = places.last();
        start = events.start();
        end = events.end();
        Trouble trouble = Refused.in(events, levels.depth());
        broken = trouble != null || events.kind() == Events.Kind.BROKEN;
        if (trouble != null) {
            remarks.trouble(trouble);
        }
    }

    @Override
    public Readings readings() {
        return readings;
    }

    @Override
    public Kind kind() {
        if (broken) {
            return Kind.BROKEN;
        }
        return switch (events.kind()) {
            case MAP -> Kind.MAP;
            case LIST -> Kind.LIST;
            default -> Kind.SCALAR;
        };
    }

    @Override
    public boolean isAbsent() {
        return !broken && events.kind() == Events.Kind.SCALAR && events.isNothing();
    }

    @Override
    public boolean isBlank() {
        return !broken && events.kind() == Events.Kind.SCALAR && events.isBlank();
    }

    @Override
    public String scalar() {
        take();
        if (source.hasTightComments() && events.isPlain() && isCut()) {
            all.cutByComments.add(levels.path());
        }
        return all.values.text(events);
    }

    @Override
    public <T> @Nullable T scalar(Scalar<T> type, boolean orSeveral) {
        if (type.freeText()) {
            return Cursor.super.scalar(type, orSeveral);
        }
        take();
        T value = type.shared() ? all.values.value(type, events) : type.parse(events.text().strip());
        if (value == null) {
            atValue(type.refused(name(), text(), orSeveral));
        }
        return value;
    }

    @Override
    public String text() {
        return events.text().strip();
    }

    private void take() {
        places.scalar(start, end);
        awaited = false;
        done = true;
    }

    /**
     * Whether a comment begins behind the scalar that has no space after its sign, and so may be text that was lost.
     */
    private boolean isCut() {
        String text = source.text();
        int at = source.index(end);
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at + 1 < text.length() && text.charAt(at) == '#' && !Character.isWhitespace(text.charAt(at + 1));
    }

    @Override
    public void enterMap() {
        places.startMap(start);
        enter(true);
    }

    @Override
    public void enterList() {
        places.startList(start);
        enter(false);
    }

    private void enter(boolean map) {
        awaited = false;
        done = true;
        levels.begin(map, start);
    }

    @Override
    public @Nullable String nextKey() {
        settle();
        while (events.kind() != Events.Kind.END) {
            if (Refused.asKey(events) == null && !events.isTagged() && events.kind() == Events.Kind.SCALAR) {
                return key();
            }
            noKey();
        }
        return null;
    }

    private String key() {
        Level here = levels.here();
        int name = all.names.after(lastName);
        if (name < 0 || !events.says(all.names.name(name))) {
            name = events.numberIn(all.names.index());
            if (name < 0 || !events.says(all.names.name(name))) {
                name = all.names.number(events.text());
            }
            all.names.follows(lastName, name);
        }
        lastName = name;
        here.key = all.names.name(name);
        here.keyStart = events.start();
        here.keyEnd = events.end();
        places.key(name, here.keyStart, here.keyEnd);
        awaited = true;
        events.next();
        arrive();
        return here.key;
    }

    /** Passes over a key that is none, and its value. */
    private void noKey() {
        Trouble refused = Refused.in(events, levels.depth());
        if (refused == null) {
            refused = Refused.asKey(events);
        }
        if (refused != null) {
            remarks.troubleAround(refused);
        }
        skipper.skip(levels.depth(), true);
        events.next();
        skipper.skip(levels.depth(), false);
        events.next();
    }

    @Override
    public int keyPlace() {
        return base + levels.here().keyStart;
    }

    @Override
    public boolean isItem() {
        return levels.depth() > 1 && !levels.around().isMap;
    }

    @Override
    public boolean nextItem() {
        settle();
        if (events.kind() == Events.Kind.END) {
            return false;
        }
        levels.here().item++;
        arrive();
        return true;
    }

    @Override
    public void leaveMap() {
        places.endMap(leave());
    }

    @Override
    public void leaveList() {
        places.endList(leave());
    }

    private int leave() {
        levels.end();
        done = true;
        return events.end() >= 0 ? events.end() : places.last();
    }

    @Override
    public void skip() {
        end = skipper.skip(levels.depth(), broken);
        take();
    }

    @Override
    public String name() {
        return levels.name();
    }

    @Override
    public void atValue(Problem problem) {
        remarks.atValue(DashAdvice.cause(problem, source.text(), source.index(start)), start,
                kind() == Kind.SCALAR ? end : start + 1);
    }

    @Override
    public void atKey(Problem problem) {
        remarks.atKey(problem, start);
    }

    @Override
    public void atKey(Problem problem, int earlier) {
        remarks.atKey(problem, start, earlier);
    }

    @Override
    public void atElement(Problem problem) {
        remarks.atElement(problem);
    }

    @Override
    public void below(String path, Problem problem) {
        remarks.below(path, problem);
    }

    @Override
    public <T> @Nullable T known(String id, Type<T> type) {
        Earlier earlier = all.earlier;
        int behind = earlier == null || levels.depth() != Earlier.DEPTH || kind() != Kind.MAP ? -1 : events.behind();
        if (earlier == null || behind < 0) {
            return null;
        }
        int from = source.index(id.isEmpty() ? start : levels.here().keyStart);
        Earlier.Same same = earlier.find(levels.section(), id, source.text(), from, behind);
        if (same == null) {
            return null;
        }
        places.asBefore(start, same.places(), same.position());
        events.pass();
        awaited = false;
        done = true;
        @SuppressWarnings("unchecked") // it stood in the same section
        T element = (T) same.element();
        return element;
    }

    @Override
    public void leftOut() {
        remarks.leftOut();
    }
}
