package dev.netplan.progress;

/**
 * How many more are to be expected for a goal by a later day, as the forecast behind {@link GoalProgress#chance()} has
 * it.
 *
 * @param weeks how many weeks of active days there are until then, 0 and up
 * @param mean how many are done in them, on average
 * @param variance how far that is from sure: of a count whose pace is not known either, so never below the mean
 */
public record Outlook(double weeks, double mean, double variance) {}
