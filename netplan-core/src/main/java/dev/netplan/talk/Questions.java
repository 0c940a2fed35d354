package dev.netplan.talk;

import dev.netplan.model.Contact;
import dev.netplan.model.Interest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses what to ask: the owner's own questions, then those of the role, then what anybody can be asked. */
final class Questions {

    /** As many as can be kept in mind. */
    static final int MOST = 8;

    private static final int OF_A_TRADE = 3;
    private static final int OF_ANYBODY = 3;

    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Question> chosen = new ArrayList<>();

    private Questions() {}

    /** What to ask a person who can speak to some interests. */
    static List<Question> forPerson(Contact contact, List<Interest> interests) {
        Questions questions = new Questions();
        interests.forEach(questions::own);
        Trade.of(contact).forEach(trade -> questions.add(trade.questions(), Question.Origin.ROLE, OF_A_TRADE));
        interests.forEach(questions::levels);
        questions.anybody();
        return List.copyOf(questions.chosen);
    }

    /** What to ask people whom one does not know yet, at a place that serves some interests. */
    static List<Question> forAnybody(List<Interest> interests) {
        Questions questions = new Questions();
        interests.forEach(questions::own);
        questions.anybody();
        return List.copyOf(questions.chosen);
    }

    private void own(Interest interest) {
        add(interest.questions(), Question.Origin.PLAN, MOST);
    }

    private void levels(Interest interest) {
        List<String> levels = interest.levels();
        if (levels.size() > 1) {
            add(List.of("What does a week of one on level " + levels.get(levels.size() - 1)
                    + " hold that a week on level " + levels.get(0) + " does not?"), Question.Origin.ROLE, 1);
        }
    }

    private void anybody() {
        add(Phrases.QUESTIONS, Question.Origin.ANYBODY, OF_ANYBODY);
    }

    /** Takes up to so many of some questions, while there is room. */
    private void add(List<String> texts, Question.Origin origin, int most) {
        int end = Math.min(MOST, chosen.size() + most);
        for (String text : texts) {
            if (chosen.size() < end && seen.add(text)) {
                chosen.add(new Question(text, origin));
            }
        }
    }
}
