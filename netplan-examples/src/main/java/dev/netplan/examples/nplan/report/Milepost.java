package dev.netplan.examples.nplan.report;

import dev.netplan.progress.Progress;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a plan had come at one of its versions.
 *
 * @param revision the version, by its brief id
 * @param day the day on which it was committed
 * @param subject what its author says about it
 * @param progress the progress on that day; empty where the version cannot be read
 */
public record Milepost(String revision, LocalDate day, String subject, Optional<Progress> progress) {}
