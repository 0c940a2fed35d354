package dev.netplan.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom the owner knows at an organization.
 *
 * @param organization the organization, by id
 * @param wanted how many people the owner would like to know there
 * @param contacts the contacts that belong to it, by id
 * @param stages how many of them are at each stage; every stage is there
 */
public record Coverage(String organization, Optional<Integer> wanted, List<String> contacts,
        Map<Stage, Integer> stages) {

    /** How many contacts belong to it. */
    public int known() {
        return contacts.size();
    }
}
