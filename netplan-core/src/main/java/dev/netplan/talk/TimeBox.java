package dev.netplan.talk;

import java.time.Duration;

/**
 * How the minutes of a talk are best spent. All three are whole minutes, and together as long as the talk.
 *
 * @param opening to arrive and catch up
 * @param questions for what there is to ask and to offer
 * @param closing to wrap up, and to say what is next
 */
public record TimeBox(Duration opening, Duration questions, Duration closing) {

    private static final int SHARE = 6;

    /** A talk of so many minutes, a sixth of them at either end; less than a minute is none. */
    static TimeBox of(Duration length) {
        Duration whole = Duration.ofMinutes(length.toMinutes());
        Duration end = Duration.ofMinutes(length.toMinutes() / SHARE);
        return new TimeBox(end, whole.minus(end).minus(end), end);
    }

    /** The whole talk. */
    public Duration length() {
        return opening.plus(questions).plus(closing);
    }
}
