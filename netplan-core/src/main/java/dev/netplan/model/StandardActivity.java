package dev.netplan.model;

import java.time.Duration;

/** The verbs of networking that every plan knows. */
public enum StandardActivity implements Word {
    /** Reading about people, roles and companies. */
    RESEARCH(30),
    /** Following people one admires. */
    FOLLOW(5),
    /** Joining a group or a list. */
    JOIN(10),
    /** Commenting, or introducing oneself online. */
    ENGAGE(15),
    /** A post, an article, a talk. */
    PUBLISH(60),
    /** Writing to a person. */
    MESSAGE(10),
    /** Going to an event. */
    ATTEND(120),
    /** A coffee with a person. */
    COFFEE_CHAT(30),
    /** A talk with a person about the work that they do. */
    INFORMATIONAL_INTERVIEW(30),
    /** Writing again after a meeting or a message. */
    FOLLOW_UP(10),
    /** A talk with a person known already. */
    CATCH_UP(20),
    /** Bringing two people together. */
    INTRODUCE(15),
    /** Practising conversations. */
    PRACTICE(30),
    /** They answered, or wrote first. */
    HEAR_BACK(5),
    /** The matter is closed: ends open follow-ups, commitments and requests with its people. */
    LET_GO(1);

    private final String word = Word.super.word();
    private final Duration lasts;

    StandardActivity(int minutes) {
        this.lasts = Duration.ofMinutes(minutes);
    }

    @Override
    public String word() {
        return word;
    }

    /** How long it takes where nothing else is said. */
    public Duration lasts() {
        return lasts;
    }

    /** Whether it is a conversation, in which both sides speak. */
    public boolean isTwoWay() {
        return switch (this) {
            case ATTEND, COFFEE_CHAT, INFORMATIONAL_INTERVIEW, CATCH_UP, HEAR_BACK -> true;
            default -> false;
        };
    }

    /** Whether it restarts the keep-in-touch clock of the people named with it. */
    public boolean isContact() {
        return switch (this) {
            case RESEARCH, FOLLOW, JOIN, PUBLISH, LET_GO -> false;
            default -> true;
        };
    }

    /** The activity of this name. */
    public Activity activity() {
        return Activity.of(word);
    }
}
