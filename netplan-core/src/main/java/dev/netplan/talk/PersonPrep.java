package dev.netplan.talk;

import dev.netplan.journal.Fact;
import dev.netplan.journal.FirstFollowUp;
import dev.netplan.journal.IntroductionState;
import dev.netplan.journal.OpenCommitment;
import dev.netplan.journal.Request;
import dev.netplan.journal.Stage;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Contact;
import dev.netplan.model.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to have in mind before talking with a person.
 *
 * @param contact the person
 * @param stage how far the acquaintance has come
 * @param lastContact the last contact
 * @param lately what was done together last, the latest first; at most three entries
 * @param followUp whether a first word after the meeting is still owed
 * @param promised what the owner has promised, and not done yet
 * @param requests what the owner has asked for, and neither got nor let go
 * @param actions what is planned with the person, and open
 * @param introductions the introductions of which the person is one side
 * @param offers what the owner can offer, what the person could use first
 * @param goals the goals that a talk today would count toward, and that are not reached yet
 * @param questions what to ask, the owner's own questions first
 * @param wrapUps how to come to an end
 * @param activity what kind of talk it is likely to be
 * @param timeBox how to spend its time
 */
public record PersonPrep(Contact contact, Stage stage, Optional<LocalDate> lastContact, List<Fact> lately,
        Optional<FirstFollowUp> followUp, List<OpenCommitment> promised, List<Request> requests, List<Action> actions,
        List<IntroductionState> introductions, List<Offer> offers, List<Goal> goals, List<Question> questions,
        List<String> wrapUps, Activity activity, TimeBox timeBox) {}
