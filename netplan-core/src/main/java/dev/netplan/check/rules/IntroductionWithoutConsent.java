package dev.netplan.check.rules;

/** Two people are introduced before both have agreed. */
final class IntroductionWithoutConsent extends ReadingRule {

    IntroductionWithoutConsent() {
        super("introduction-without-consent",
                "an introduction before both have agreed, dates that run backwards, or a person not among the two",
                "Ask both before you introduce them: nobody likes to be handed to a stranger unasked.",
                "The lesson's reading: the double opt-in introduction.");
    }
}
