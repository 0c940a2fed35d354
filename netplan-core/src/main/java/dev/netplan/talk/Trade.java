package dev.netplan.talk;

import dev.netplan.model.Contact;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people do for a living, and what to ask those who do it. The ideas are those of the lesson (step 4: questions to
 * learn by heart; step 2: roles beside the engineer's); the special trades come before the wide ones.
 */
enum Trade {
    RECRUITER(" recruit| talent| sourcer | headhunt| staffing", """
            What makes you stop at a profile and read on?
            Which roles are hard for you to fill this year?
            What do good people without years of experience get wrong when they apply?
            How does it go on at your place after a first call?
            """),
    PRODUCT(" product manage| product owner| product lead| head of product| product director| pm ", """
            How do you settle what is left out of the next release?
            What do engineers do that makes your work lighter?
            Whom do you ask before you believe that an idea is worth building?
            Which of your days are talk, and which are writing?
            """),
    DESIGNER(" design| ux | ui ", """
            How does a sketch of yours become something that people use?
            When do you bring the engineers in, and when do you wish you had?
            How do you find out that a design does not work?
            Which page of your portfolio do people ask about?
            """),
    DATA(" data| analyst| analytics| machine learning| ml | scientist| statistic", """
            Which answer in your numbers surprised everybody lately?
            How does what you find reach those who decide?
            How much of your week is cleaning, and how much is thinking?
            """),
    STAFF(" staff | principal | distinguished | architect", """
            Which of your days are code, which are people, and who settles that?
            How do you get something done across teams that do not report to you?
            What did you do in the year before the step up that made it come?
            Which of your decisions would you take again, and which not?
            """),
    LEADER(" engineering manage| manager of | people manager| team lead| tech lead| lead | head of "
            + "| director| vp | vice president| chief | cto | ceo | founder| cofounder| co founder", """
            What do you notice first in somebody who will grow on your team?
            What makes you say yes to a candidate, beside their code?
            What surprised you when you went from making things to leading people?
            What would you have liked to know about your people a year earlier?
            """),
    LEARNER(" student| bootcamp| graduate| intern | internship| apprentice| trainee| career chang", """
            What have you brought along from what you did before?
            What are you learning now, and what would help you most with it?
            Shall we tell each other of events and openings that we hear of?
            """),
    ENGINEER(" engineer| develop| programm| software| swe | sre | devops| full stack| fullstack"
            + "| front end| frontend| back end| backend| mobile | web ", """
            What did you finish last, and what was hard about it?
            How does a change get from your keyboard to the people who use it?
            What do you look for when you read somebody else's code?
            What did the job teach you that no course did?
            """),
    MANAGER(" manage", """
            Whose work do you make possible, and how?
            What does a good week look like for you and your people?
            Which of your meetings is worth its time, and why?
            """);

    private final String stems;
    private final String questions;

    /** Stems begin words, and one with a blank at its end is a whole word; questions stand on a line each. */
    Trade(String stems, String questions) {
        this.stems = stems;
        this.questions = questions;
    }

    /** The trades that a person's role, level and tags tell. */
    static List<Trade> of(Contact contact) {
        return of(Stream.concat(Stream.of(contact.role(), contact.level()).flatMap(Optional::stream),
                contact.tags().stream())
            .collect(Collectors.joining(" ")));
    }

    /** The trades that words tell, the special ones first; the widest of them only where no other fits. */
    static List<Trade> of(String words) {
        String plain = words(words);
        List<Trade> fitting = Arrays.stream(values()).filter(trade -> trade.fits(plain)).toList();
        return fitting.size() > 1 ? fitting.stream().filter(trade -> trade != MANAGER).toList() : fitting;
    }

    private boolean fits(String words) {
        return Arrays.stream(stems.split("\\|")).anyMatch(words::contains);
    }

    /** What to ask those who do it. */
    List<String> questions() {
        return questions.lines().toList();
    }

    /** The words of a text in small letters, a blank before and behind each. */
    static String words(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
