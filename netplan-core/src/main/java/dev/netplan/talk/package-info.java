/**
 * What to have in mind before a talk, and how to practise one.
 *
 * <pre>
 *   Journal --> Talk --with(contact)--> PersonPrep   Offer, Question, TimeBox
 *                    |--at(event)-----> EventPrep    Guest, Question
 *                    `--round(number)-> Round        Turn
 *
 *   Phrases, Trade   the sentences, in words of our own
 * </pre>
 *
 * The advice is that of the lesson (step 4, practice, tips); the sentences are netplan's. Questions of the plan's own
 * come before them. A role is read by its English words: one that none of them fits is asked what anybody is. Who is
 * likely at an event: those it names, those met in its community or at its other events, and those of an organization
 * that its name or place names; who wants to be left in peace on that day is not among them unless the event names
 * them. Where the aim says nothing, it is three people, and half of the event's time is for them. A need and an offer
 * meet where they share a word of four letters or more, whatever its ending. Of another contact, only the name, the
 * role and what they can offer are told. Imports journal and model.
 *
 * <pre>
 * Talk talk = Talk.of(Journal.of(plan, asOf));
 * talk.with("grace").ifPresent(prep -&gt; prep.questions().forEach(question -&gt; say(question.text())));
 * Round round = talk.round(7);
 * </pre>
 */
@NullMarked
package dev.netplan.talk;

import org.jspecify.annotations.NullMarked;
