package dev.netplan.talk;

import dev.netplan.journal.Coverage;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to have in mind before going to an event.
 *
 * @param event the event
 * @param meet how many people to meet: the aim's, else three, or fewer where half the event's time is too short for
 * three talks of the aim's length
 * @param each how long to speak with each: the aim's, else an even share of half the event's time, a minute at least
 * @param goals the goals that going there would count toward, and that are not reached yet
 * @param guests the contacts who may be there, the surest first
 * @param wanted the organizations of the event's interests in which the owner would like to know more people
 * @param challenge something to dare, by the owner's style
 * @param openers how to begin
 * @param questions what to ask, the owner's own questions first
 * @param wrapUps how to come to an end
 * @param exits how to leave a talk that does not end
 * @param bring what to take along
 * @param followUpBy the last day on which a first word to those newly met is in time
 */
public record EventPrep(Event event, int meet, Duration each, List<Goal> goals, List<Guest> guests,
        List<Coverage> wanted, Optional<String> challenge, List<String> openers, List<Question> questions,
        List<String> wrapUps, List<String> exits, List<String> bring, LocalDate followUpBy) {

    /** Whether there is time for all of them, were nothing else to be done there. */
    public boolean fits() {
        return each.multipliedBy(meet).compareTo(event.lengthOfDay()) <= 0;
    }
}
