package dev.netplan.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.format.ById;
import dev.netplan.format.Identified;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is true of all rules together, whatever the plan. */
class RuleLawsTest {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern OF_MONTHS = Pattern.compile("(\\d+ )?(month|year)s?|P\\d+[MY]");
    private static final Pattern WRONG_COUNT = Pattern.compile(
            "\\b1 (time|week|day|month|year|whole week)s\\b|(?<![-\\d])([02-9]|\\d\\d+) (time|week|day|month|year|whole week)\\b");
    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+[.?]\"?");
    private static final Pattern IN_CODE = Pattern.compile("`[^`]*`");
    private static final Set<String> OF_THE_JOURNAL = Set.of("journal-in-future", "met-twice", "follow-up-late",
            "request-stale", "ask-too-soon", "commitment-overdue", "asks-without-gives", "stale-journal");

    @Property(tries = 200)
    void checking_twice_is_the_same(@ForAll Plan plan, @ForAll @IntRange(min = -40, max = 240) int days) {
        List<Finding> once = check(plan, days);

        assertThat(check(Plan.fromTree(plan.toTree()), days)).isEqualTo(once);
    }

    @Property(tries = 200)
    void every_path_exists(@ForAll Plan plan, @ForAll @IntRange(min = -40, max = 240) int days) {
        assertThat(check(plan, days)).allSatisfy(finding -> assertThat(exists(finding.path(), plan.toTree())).isTrue());
    }

    @Property(tries = 200)
    void the_order_of_declaration_does_not_matter(@ForAll Plan plan, @ForAll @IntRange(min = -40, max = 240) int days) {
        assertThat(whatAndWhere(check(reversed(plan), days))).isEqualTo(whatAndWhere(check(plan, days)));
    }

    @Property(tries = 200)
    void a_plan_without_a_journal_has_no_finding_that_speaks_of_one(@ForAll Plan plan,
            @ForAll @IntRange(min = -40, max = 240) int days) {
        assertThat(check(plan.withJournal(List.of()), days)).extracting(Finding::rule)
            .doesNotContainAnyElementsOf(OF_THE_JOURNAL);
    }

    @Property(tries = 200)
    void whole_weeks_later_nothing_changes_but_the_dates(@ForAll Plan plan,
            @ForAll @IntRange(min = -40, max = 240) int days, @ForAll @IntRange(min = -60, max = 60) int weeks) {
        // an id that looks like a date would be taken for one below
        Assume.that(ids(plan).noneMatch(DATE.asMatchPredicate()));
        Plan timeless = Plan.fromTree(withoutMonths(plan));
        Plan later = Plan.fromTree(shifted(timeless.toTree(), weeks));

        assertThat(withoutDates(check(later, days))).isEqualTo(withoutDates(check(timeless, days)));
    }

    @Property(tries = 200)
    void every_message_is_a_sentence_that_counts_in_words(@ForAll Plan plan,
            @ForAll @IntRange(min = -40, max = 240) int days) {
        assertThat(check(plan, days)).allSatisfy(finding -> {
            assertThat(finding.message()).matches(SENTENCE);
            assertThat(finding.hint()).matches(SENTENCE);
            assertThat(IN_CODE.matcher(finding.message() + " " + finding.hint()).replaceAll("it"))
                .doesNotContainPattern(WRONG_COUNT);
        });
    }

    private static Stream<String> ids(Plan plan) {
        return Stream
            .of(plan.activities(), plan.phases(), plan.interests(), plan.goals(), plan.routines(), plan.actions(),
                    plan.organizations(), plan.communities(), plan.events(), plan.contacts(), plan.introductions())
            .flatMap(section -> section.ids().stream());
    }

    private static List<Finding> check(Plan plan, int daysAfterStart) {
        return StandardRules.book().check(PlanAt.of(plan, plan.start().plusDays(daysAfterStart)));
    }

    private static boolean exists(PlanPath path, Object tree) {
        Object at = tree;
        for (Object step : path.steps()) {
            if (step instanceof Integer position && at instanceof List<?> list && position < list.size()) {
                at = list.get(position);
            } else if (at instanceof Map<?, ?> map && map.containsKey(step)) {
                at = map.get(step);
            } else {
                return false;
            }
        }
        return true;
    }

    /** Which of two duplicates comes second is a matter of order. */
    private static List<String> whatAndWhere(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.rule().equals("duplicate-contact"))
            .map(finding -> finding.rule() + " " + finding.path()).sorted().toList();
    }

    private static Plan reversed(Plan plan) {
        return plan.withActivities(reversed(plan.activities())).withPhases(reversed(plan.phases()))
            .withInterests(reversed(plan.interests())).withGoals(reversed(plan.goals()))
            .withRoutines(reversed(plan.routines())).withActions(reversed(plan.actions()))
            .withOrganizations(reversed(plan.organizations())).withCommunities(reversed(plan.communities()))
            .withEvents(reversed(plan.events())).withContacts(reversed(plan.contacts()))
            .withIntroductions(reversed(plan.introductions()));
    }

    private static <T extends Identified> ById<T> reversed(ById<T> section) {
        List<T> elements = new ArrayList<>(section.asList());
        Collections.reverse(elements);
        return ById.copyOf(elements);
    }

    /** Months and years are of different lengths, and clocks change on days of their own. */
    private static Map<String, Object> withoutMonths(Plan plan) {
        Map<String, Object> tree =
                new LinkedHashMap<>(plan.withMonths(Optional.empty()).withEnd(plan.lastDay()).toTree());
        tree.remove("zone");
        return map(tree, (key, value) -> key.equals("zone") || key.equals("on") && !DATE.matcher(value).matches() ? null
                : OF_MONTHS.matcher(value).matches() ? "4 weeks" : value);
    }

    private static Map<String, Object> shifted(Map<String, Object> tree, int weeks) {
        return map(tree, (key, value) -> value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")
                ? LocalDate.parse(value.substring(0, 10)).plusWeeks(weeks) + value.substring(10)
                : value);
    }

    /** Replaces single values; null takes the key out. */
    private interface Change {
        String to(String key, String value);
    }

    private static Map<String, Object> map(Map<String, Object> tree, Change change) {
        Map<String, Object> changed = new LinkedHashMap<>();
        tree.forEach((key, value) -> {
            Object other = value(key, value, change);
            if (other != null) {
                changed.put(key, other);
            }
        });
        return changed;
    }

    @SuppressWarnings("unchecked") // trees hold such maps only
    private static Object value(String key, Object value, Change change) {
        if (value instanceof Map<?, ?> map) {
            return map((Map<String, Object>) map, change);
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            for (Object item : list) {
                Object other = value(key, item, change);
                if (other != null) {
                    items.add(other);
                }
            }
            return items.isEmpty() && !list.isEmpty() ? null : items;
        }
        return value instanceof String text ? change.to(key, text) : value;
    }

    private static List<String> withoutDates(List<Finding> findings) {
        return findings.stream()
            .map(finding -> DATE.matcher(finding.rule() + " " + finding.path() + " " + finding.message())
                .replaceAll("D"))
            .sorted().toList();
    }
}
