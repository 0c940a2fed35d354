package dev.netplan.model;

import dev.netplan.format.Section;
import dev.netplan.format.SeveralFiles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been read of a plan so far, file by file. It is filled by the shapes of the plan and of its included files.
 */
public final class PlanParts implements SeveralFiles {

    final Plan.Builder header = Plan.builder();
    final Section<OwnActivity> activities = new Section<>();
    final Section<Phase> phases = new Section<>();
    final Section<Interest> interests = new Section<>();
    final Section<Goal> goals = new Section<>();
    final Section<Routine> routines = new Section<>();
    final Section<Action> actions = new Section<>();
    final Section<Organization> organizations = new Section<>();
    final Section<Community> communities = new Section<>();
    final Section<Event> events = new Section<>();
    final Section<Contact> contacts = new Section<>();
    final Section<Introduction> introductions = new Section<>();
    private final Map<String, Integer> extensionPlaces = new HashMap<>();
    private List<String> includes = List.of();
    private boolean version;
    private boolean start;
    private boolean owner;

    /** Nothing has been read yet. */
    public PlanParts() {
        // all parts are empty
    }

    @Override
    public Map<String, Integer> extensionPlaces() {
        return extensionPlaces;
    }

    void version() {
        version = true;
    }

    void start(LocalDate date) {
        header.start(date);
        start = true;
    }

    void owner(Owner person) {
        header.owner(person);
        owner = true;
    }

    /** Whether everything was read without which there is no plan: version, start and owner. */
    public boolean hasHeader() {
        return version && start && owner;
    }

    void include(List<String> paths) {
        includes = paths;
    }

    /** The paths that the file just read includes; asking forgets them. */
    public List<String> takeIncludes() {
        List<String> taken = includes;
        includes = List.of();
        return taken;
    }

    /**
     * The plan of these parts.
     *
     * @throws IllegalStateException when a required key was not read
     * @throws dev.netplan.format.InvalidValue when the plan cannot be
     */
    public Plan build() {
        return header.activities(activities.built()).phases(phases.built())
            .interests(interests.built()).goals(goals.built())
            .routines(routines.built()).actions(actions.built())
            .organizations(organizations.built())
            .communities(communities.built()).events(events.built())
            .contacts(contacts.built()).introductions(introductions.built())
            .build();
    }

    /**
     * A plan of these parts where they make none, for a look at elements and references: what the header lacks or has
     * wrong is made up, so that its days and its owner mean nothing.
     */
    public Plan draft() {
        makeUpHeader();
        header.end(Optional.empty());
        return build();
    }

    /** Makes up what the header lacks, as that of a file does which only a plan includes. */
    public void makeUpHeader() {
        if (!start) {
            start(LocalDate.EPOCH);
        }
        if (!owner) {
            owner(Owner.builder().name("nobody").build());
        }
    }
}
