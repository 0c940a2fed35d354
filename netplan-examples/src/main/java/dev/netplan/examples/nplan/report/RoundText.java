package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.talk.Round;
import dev.netplan.talk.Turn;
import java.time.Duration;

/** A talk to practise, turn by turn, for those who practise it. */
public final class RoundText {

    private static final String INDENT = "   ";

    private final Page page;

    /** Writes on a page. */
    public RoundText(Page page) {
        this.page = page;
    }

    /** Begins a talk for one. */
    public void alone(Round round) {
        title(round);
        page.wrapped("", "You meet " + other(round) + ". Set a timer, and say each line aloud before you read on.");
    }

    /** Begins a talk for two. */
    public void together(Round round, String owner) {
        title(round);
        page.wrapped("", owner + " leads, and the partner is " + other(round)
                + ". Set a timer; the partner answers each line. Then you change places.");
    }

    /** The partner leads from here on. */
    public void changed(String owner) {
        page.heading("Change places");
        page.wrapped("", "Now the partner leads in words of their own, and " + owner + " answers.");
    }

    /** What to do next. */
    public void turn(int position, Turn turn) {
        page.end().bold(position + ". " + turn.task()).line(time(turn));
    }

    /** What would make a line better; nothing where it is fine. */
    public void hint(String line) {
        if (line.isEmpty()) {
            page.faint(INDENT + "Say it aloud all the same: the first time should not be there.").end();
        }
    }

    /** One way to say it. */
    public void example(Turn turn) {
        page.wrapped(INDENT, turn.example());
    }

    /** A turn of one of two; what only the owner can say is left to the partner's own words. */
    public void said(String leader, Turn turn, boolean owner) {
        page.end().bold(leader + ": " + turn.task()).line(time(turn));
        boolean personal = turn.kind() == Turn.Kind.GREET || turn.kind() == Turn.Kind.TELL
                || turn.kind() == Turn.Kind.OFFER;
        if (owner || !personal) {
            page.wrapped(INDENT, turn.example());
        }
    }

    /** What to do afterwards. */
    public void end() {
        page.heading("Afterwards");
        page.wrapped("", "What came easily? What will you say otherwise next time? Then: `nplan log practice`");
    }

    private void title(Round round) {
        page.bold("Round " + round.number() + ", " + time(round.length())).end();
    }

    private static String other(Round round) {
        return "somebody " + round.role().map(role -> "in the role of " + role).orElse("whom you do not know");
    }

    private static String time(Turn turn) {
        return " (" + time(turn.time()) + ")";
    }

    private static String time(Duration time) {
        return time.toSecondsPart() == 0 ? Words.count(time.toMinutes(), "minute") : time.toSeconds() + "s";
    }
}
