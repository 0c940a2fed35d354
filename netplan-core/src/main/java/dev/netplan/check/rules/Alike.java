package dev.netplan.check.rules;

import static dev.netplan.model.StandardActivity.ATTEND;
import static dev.netplan.model.StandardActivity.CATCH_UP;
import static dev.netplan.model.StandardActivity.COFFEE_CHAT;
import static dev.netplan.model.StandardActivity.INTRODUCE;
import static dev.netplan.model.StandardActivity.MESSAGE;
import static dev.netplan.model.StandardActivity.PUBLISH;

import dev.netplan.model.StandardActivity;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What words for activities that people choose themselves are like: a wrong one would count a meetup as a comment. */
final class Alike {

    private static final Map<StandardActivity, String> WORDS = Map.of(ATTEND,
            "attended class conference course event exhibition fair hackathon lecture meetup party seminar"
                    + " talk workshop",
            COFFEE_CHAT, "beer breakfast call called coffee-date dinner drink drinks lunch phone talked"
                    + " video-call zoom",
            CATCH_UP, "catchup reconnect reunion", INTRODUCE, "intro introduced introduction", MESSAGE,
            "dm email emailed letter mail messaged sms text texted whatsapp write wrote", PUBLISH,
            "article blog blogged post posted podcast published");

    private static final Map<String, StandardActivity> BY_WORD = WORDS.entrySet().stream()
        .flatMap(entry -> Arrays.stream(entry.getValue().split(" ")).map(word -> Map.entry(word, entry.getKey())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Alike() {}

    /** The standard activity that a word is like; empty where that is not plain. */
    static Optional<StandardActivity> to(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
