package dev.netplan.talk;

import java.util.List;

/**
 * What goes with anybody, in words of our own. The ideas are the lesson's: step 4 (questions, wrap-ups, and ways out of
 * a talk), its common mistakes, its challenges and its tips.
 */
final class Phrases {

    static final List<String> OPENERS = List.of("What brought you here?",
            "Is this your first time here, or what made you come again?",
            "What are you working on that you would like to talk about?",
            "Which talk or table should one not miss, in your view?",
            "I know hardly anybody here. May I join you?");

    static final List<String> QUESTIONS = List.of("What is your work about, as you would tell it to a neighbour?",
            "Which way led you there?",
            "How long have you been at it, and what keeps you?",
            "What did last week look like for you, from Monday to Friday?",
            "What are you making just now?",
            "Which part of your work would you keep if you could keep only one?",
            "What does one have to be good at to do your work well?",
            "Where does your work meet that of the engineers?",
            "What would you tell a friend who wants to begin with it today?");

    static final List<String> WRAP_UPS = List.of("Where would you like your work to take you next?",
            "Is there something that I could do to bring you closer to that?",
            "I would like to hear how it goes on. Shall we keep in touch?");

    static final List<String> EXITS = List.of(
            "Offer your hand: \"I am glad that we met. I will write to you.\"",
            "Take them along: \"Come, let us meet somebody whom neither of us knows.\"",
            "Name a reason: \"There is somebody whom I would like to catch. Excuse me.\"");

    static final List<String> ONLINE_EXITS = List.of(
            "Thank them in the chat, and ask whether you may write: \"I am glad that we met.\"",
            "Name a reason: \"I would like to hear the other room as well. Excuse me.\"");

    static final String INTROVERT = "Come early, while few are there, or come with somebody whom you know from online:"
            + " two are braver than one.";

    static final String EXTROVERT = "Half a minute with each: how many do you reach?";

    static final String AMBIVERT = "Begin with the talk that you are most afraid of; after that, all others are easy.";

    private Phrases() {}
}
