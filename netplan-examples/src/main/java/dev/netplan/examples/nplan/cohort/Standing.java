package dev.netplan.examples.nplan.cohort;

import dev.netplan.progress.GoalProgress;
import java.util.Map;
import java.util.Optional;

/**
 * How a plan stands.
 *
 * @param file its file, as seen from the folder, with {@code /} between names
 * @param errors how many errors are open
 * @param warnings how many warnings are open
 * @param notes how many notes are open
 * @param figures how far it has come; empty where there are errors
 */
public record Standing(String file, int errors, int warnings, int notes, Optional<Figures> figures) {

    /**
     * How far a plan has come.
     *
     * @param owner whose it is
     * @param title what it is called
     * @param goals how many goals stand in which way; those in which none does are not there
     * @param streak weeks in a row with an entry, up to now
     * @param bestStreak the most of them ever
     * @param reach how many people were in touch
     * @param newContacts how many of them were met for the first time
     * @param gave how many things were offered
     * @param planned what this week holds
     * @param done the entries of this week
     */
    public record Figures(String owner, Optional<String> title, Map<GoalProgress.Status, Integer> goals, int streak,
            int bestStreak, int reach, int newContacts, int gave, int planned, int done) {

        /** Figures; the map is copied. */
        public Figures {
            goals = Map.copyOf(goals);
        }

        /** How many goals stand in one of these ways. */
        public int goals(GoalProgress.Status... ways) {
            int count = 0;
            for (GoalProgress.Status way : ways) {
                count += goals.getOrDefault(way, 0);
            }
            return count;
        }
    }

    /** The owner where it is known, else the file. */
    public String name() {
        return figures.map(Figures::owner).orElse(file);
    }
}
