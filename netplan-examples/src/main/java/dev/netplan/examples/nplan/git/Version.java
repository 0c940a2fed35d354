package dev.netplan.examples.nplan.git;

import java.time.Instant;

/**
 * A version of a plan file in a repository.
 *
 * @param revision the commit, by its whole id
 * @param written when it was committed
 * @param subject the first line of what its author says about it
 */
public record Version(String revision, Instant written, String subject) {

    /** The id as people write it. */
    public String brief() {
        return revision.substring(0, 7);
    }
}
