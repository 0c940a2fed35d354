/**
 * What git has to say about plans, by JGit.
 *
 * <pre>
 *   PlanRepository -- around a plan file --> Reading of a revision, Version ..., Setup of a clone
 *   GitLines -- base, ours, theirs as lines --> TextMerge, where the texts are no plans
 * </pre>
 *
 * Only the commands that speak of git load this; git itself is not started. Includes come from the same revision, and
 * links in it are not followed. JGit's own file in the home folder is neither read nor written. Imports yaml's read,
 * edit and merge, and JGit.
 *
 * <pre>
 * try (PlanRepository repository = PlanRepository.around(file).orElseThrow()) {
 *     repository.read("HEAD~1");
 * }
 * </pre>
 */
@NullMarked
package dev.netplan.examples.nplan.git;

import org.jspecify.annotations.NullMarked;
