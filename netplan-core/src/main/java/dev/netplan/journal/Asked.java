package dev.netplan.journal;

import dev.netplan.model.Activity;
import java.time.LocalDate;
import java.util.List;

/** A request as it is followed through the journal: how often the owner wrote again, and when last. */
final class Asked {

    private final String contact;
    private final Fact fact;
    private final Activity hope;
    /** The days of all messages and follow-ups to the person, in order; shared by all requests to them. */
    private final List<LocalDate> words;
    private final int wordsBefore;
    private int otherNudges;
    private LocalDate lastOther;

    Asked(String contact, Fact fact, Activity hope, List<LocalDate> words) {
        this.contact = contact;
        this.fact = fact;
        this.hope = hope;
        this.words = words;
        this.wordsBefore = words.size();
        this.lastOther = fact.on();
    }

    /** Asked again by what is neither a message nor a follow-up, such as a comment. */
    void againOtherwise(LocalDate day) {
        otherNudges++;
        lastOther = day;
    }

    String contact() {
        return contact;
    }

    Fact fact() {
        return fact;
    }

    Activity hope() {
        return hope;
    }

    int nudges() {
        return words.size() - wordsBefore + otherNudges;
    }

    /** The day of the last nudge, else of the request. */
    LocalDate lastWord() {
        if (words.size() == wordsBefore) {
            return lastOther;
        }
        LocalDate written = words.get(words.size() - 1);
        return written.isAfter(lastOther) ? written : lastOther;
    }
}
