package dev.netplan.journal;

import dev.netplan.model.Activity;
import java.util.Optional;

/**
 * How requests fare: how many were made, answered and granted.
 *
 * @param hopingFor the activity asked for; empty for all requests together
 * @param asked how many were made
 * @param answered how many were answered, the granted and the declined ones among them
 * @param granted how many were granted
 * @param waiting how many still wait
 */
public record Funnel(Optional<Activity> hopingFor, int asked, int answered, int granted, int waiting) {

    /** The share granted, 0 to 1; 0 where nothing was asked. */
    public double share() {
        return asked == 0 ? 0 : (double) granted / asked;
    }
}
