package dev.netplan.journal;

import dev.netplan.model.Activity;
import dev.netplan.model.StandardActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What passes between the owner and one person from the first request on. */
final class Correspondence {

    private final String person;
    private final Facts facts;
    private final List<LocalDate> words = new ArrayList<>();
    /** The requests still without grant, answer or let-go, by what is hoped for. */
    private final Map<Activity, Asked> open = new HashMap<>();

    Correspondence(String person, Facts facts) {
        this.person = person;
        this.facts = facts;
    }

    /** Goes on with the next fact with the person; the request that it makes, if it makes one. */
    Optional<Asked> follow(Fact fact) {
        settle(fact);
        // An entry is one word, though it may both be a message and ask again.
        boolean word = facts.is(fact, StandardActivity.MESSAGE) || facts.is(fact, StandardActivity.FOLLOW_UP);
        if (word) {
            words.add(fact.on());
        }
        Optional<Activity> hope = fact.entry().hopingFor();
        List<Asked> again = hope.map(this::sameHopes).orElse(List.of());
        if (!word) {
            again.forEach(asked -> asked.againOtherwise(fact.on()));
        }
        return again.isEmpty() ? hope.map(activity -> ask(fact, activity)) : Optional.empty();
    }

    private void settle(Fact fact) {
        if (facts.is(fact, StandardActivity.HEAR_BACK) || facts.is(fact, StandardActivity.LET_GO)) {
            open.clear();
        } else {
            facts.countsAs(fact.entry().activity()).forEach(open::remove);
        }
    }

    private List<Asked> sameHopes(Activity hope) {
        List<Asked> same = new ArrayList<>();
        for (Activity activity : facts.countsAs(hope)) {
            if (open.containsKey(activity)) {
                same.add(open.get(activity));
            }
        }
        return same;
    }

    private Asked ask(Fact fact, Activity hope) {
        Asked asked = new Asked(person, fact, hope, words);
        open.put(hope, asked);
        return asked;
    }
}
