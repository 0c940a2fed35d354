package dev.netplan.privacy;

import dev.netplan.format.Id;
import dev.netplan.format.Scalar;
import dev.netplan.model.Activity;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Who;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each value of a plan whether it stays. A text stays only where it is named here: a text that the format
 * gains is dropped until somebody has thought about it.
 */
final class Redactor implements TreeWalk.Visitor {

    /** Texts that the owner writes about intentions and places, and those by which goals choose people. */
    static final Set<String> KEPT = Set.of("title", "pauses.why", "owner.pronouns", "owner.headline",
            "owner.superpowers", "owner.superpowers.name", "owner.superpowers.detail", "owner.ask-me-about",
            "activities.name", "phases.name", "phases.focus", "interests.role", "interests.industries",
            "interests.levels", "interests.seeking", "interests.why", "interests.questions", "goals.name",
            "goals.with.role", "goals.with.level", "goals.with.tag", "goals.why", "routines.name", "routines.place",
            "actions.name", "actions.why", "communities.name", "communities.where", "events.name", "events.place",
            "events.topics", "contacts.role", "contacts.level");

    /** Texts that stay as they are: whose plan it is, and what is no text about anybody. */
    static final Set<String> AS_THEY_ARE = Set.of("owner.name", "accept.rule");

    /** Texts of which only the number is kept, which progress counts, or that must be there. */
    static final Set<String> COUNTED = Set.of("journal.gave", "journal.asked", "journal.got", "accept.why");

    /** Names of organizations, in all their spellings. */
    static final Set<String> ORGANIZATIONS = Set.of("contacts.org", "goals.with.org", "organizations.name",
            "organizations.also");

    private final Pseudonyms pseudonyms;
    private final Vocabulary vocabulary;
    private final Set<String> tagsOfGoals;
    private final List<String> kept = new ArrayList<>();
    private final Set<String> dropped = new HashSet<>();

    Redactor(Plan plan, Pseudonyms pseudonyms, Vocabulary vocabulary) {
        this.pseudonyms = pseudonyms;
        this.vocabulary = vocabulary;
        this.tagsOfGoals = plan.goals().stream().flatMap(goal -> goal.people().flatMap(Who::tag).stream())
            .map(Names::folded).collect(Collectors.toSet());
    }

    @Override
    public @Nullable Object value(TreeWalk.At at, Scalar<?> type, Object value) {
        String text = value.toString();
        return switch (type.name()) {
            case "text" -> text(at, text);
            case "id" -> id(type.section(), text);
            case "activity" -> Activity.of(text).standard().isPresent() ? text : pseudonyms.ids().any(text);
            case "path" -> path(text);
            case "birthday" -> null;
            default -> value;
        };
    }

    private @Nullable String text(TreeWalk.At at, String text) {
        String field = at.field();
        if (AS_THEY_ARE.contains(field)) {
            return text;
        }
        if (field.equals("contacts.name")) {
            return pseudonyms.contact(idIn(at.path()));
        }
        if (field.equals("communities.name") && pseudonyms.community(idIn(at.path())).isPresent()) {
            return pseudonyms.community(idIn(at.path())).get();
        }
        if (ORGANIZATIONS.contains(field)) {
            return pseudonyms.organization(text);
        }
        if (field.equals("goals.with.tag") || isTagOfGoal(field, text)) {
            kept.add(text);
            return pseudonyms.tag(text);
        }
        if (KEPT.contains(field)) {
            kept.add(text);
            return pseudonyms.scrubbed(text);
        }
        note(text);
        return COUNTED.contains(field) ? "Text " + (positionIn(at.path()) + 1) : null;
    }

    /** A tag that no goal asks for is a text about a person like any other. */
    private boolean isTagOfGoal(String field, String text) {
        return field.equals("contacts.tags") && tagsOfGoals.contains(Names.folded(text));
    }

    private static String idIn(PlanPath path) {
        return (String) path.steps().get(1);
    }

    private static int positionIn(PlanPath path) {
        return path.steps().get(path.steps().size() - 1) instanceof Integer position ? position : 0;
    }

    /** The path with the ids that stand for those in it; it ends before a label that is none. */
    private @Nullable String path(String text) {
        List<Object> steps = new ArrayList<>();
        for (Object step : PlanPath.parse(text).orElse(PlanPath.ROOT).steps()) {
            if (step instanceof Integer || (steps.size() != 1 && vocabulary.has((String) step))) {
                steps.add(step);
            } else if (Id.isId((String) step)) {
                steps.add(id(steps.isEmpty() ? "" : String.valueOf(steps.get(0)), (String) step));
            } else {
                break;
            }
        }
        return steps.isEmpty() ? null : new PlanPath(steps).toString();
    }

    @Override
    public String key(TreeWalk.At at, String section, String key) {
        boolean words = at.field().equals("rules") || at.field().equals("defaults.keep-in-touch");
        return words ? key : id(section, key);
    }

    private String id(String section, String id) {
        return switch (section) {
            case "organizations" -> pseudonyms.ids().organization(id);
            case "routines" -> pseudonyms.ids().routine(id);
            default -> pseudonyms.ids().any(id);
        };
    }

    @Override
    public @Nullable Object extension(TreeWalk.At at, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> extension(at, inner));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> extension(at, inner));
        } else {
            note(value.toString());
        }
        return null;
    }

    /** A text too short to be told from any other is not worth looking for. */
    private void note(String text) {
        if (Names.isTelling(text)) {
            dropped.add(text);
        }
    }

    /** The texts that were dropped and stand in none that stays: whoever finds one has found a leak. */
    Set<String> droppedForGood() {
        Set<String> gone = new HashSet<>(dropped);
        Set<String> staying;
        do {
            Finder finder = new Finder();
            gone.forEach(text -> finder.addAsWritten(text, text));
            staying = kept.stream().flatMap(text -> finder.in(text).stream()).collect(Collectors.toSet());
            gone.removeAll(staying);
        } while (!staying.isEmpty());
        return gone;
    }
}
