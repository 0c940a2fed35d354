package dev.netplan.model;

import dev.netplan.format.Between;
import dev.netplan.format.ListOf;
import dev.netplan.format.Mapping;
import dev.netplan.format.Shape;
import dev.netplan.format.ShapeBuilder;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/** How a plan file is written, and a file that one includes. */
final class PlanShape {

    static final ZoneId ORDINARY_ZONE = ZoneId.of("UTC");
    static final Defaults ORDINARY_DEFAULTS = Defaults.builder().build();

    static final Shape<Plan, PlanParts> SHAPE = header(Shape.of("a plan", PlanParts::new, PlanParts::build,
            (parts, extensions) -> parts.header.extensions(extensions)))
        .build();

    static final Shape<Plan, PlanParts> INCLUDED = included(sections(Shape.of("an included file", PlanParts::new,
            PlanParts::build, (parts, extensions) -> parts.header.putAllExtensions(extensions))))
        .build();

    private PlanShape() {}

    private static ShapeBuilder<Plan, PlanParts> header(ShapeBuilder<Plan, PlanParts> shape) {
        ShapeBuilder<Plan, PlanParts> head = shape
            .required("netplan", Scalars.VERSION, "The version of the format.", plan -> 1,
                    (parts, version) -> parts.version())
            .optional("id", Scalars.ID, "Names the plan in calendars, so that two plans never collide.", Plan::id,
                    (parts, id) -> parts.header.id(id))
            .optional("title", Scalars.TEXT, "What to call the plan.", Plan::title,
                    (parts, title) -> parts.header.title(title))
            .required("start", Scalars.DATE, "First day.", Plan::start, PlanParts::start)
            .optional("months", Scalars.MONTHS, "How many months the plan runs; 6 where nothing else is said.",
                    Plan::months, (parts, months) -> parts.header.months(months))
            .optional("end", Scalars.DATE, "Last day, inclusive; instead of `months`.", Plan::end,
                    (parts, end) -> parts.header.end(end))
            .defaulting("zone", Scalars.ZONE, ORDINARY_ZONE, "The time zone of days and times.", Plan::zone,
                    (parts, zone) -> parts.header.zone(zone))
            .alsoCalled("timezone", "time-zone")
            .defaulting("week-starts", Scalars.DAY, DayOfWeek.MONDAY, "The first day of a week.", Plan::weekStarts,
                    (parts, day) -> parts.header.weekStarts(day))
            .several("pauses", new ListOf<>(PauseShape.SHAPE), "Stretches in which nothing is planned or expected.",
                    Plan::pauses, (parts, pauses) -> parts.header.pauses(pauses))
            .required("owner", OwnerShape.SHAPE, "The person whose plan it is.", Plan::owner,
                    PlanParts::owner)
            .defaulting("defaults", DefaultsShape.SHAPE, ORDINARY_DEFAULTS,
                    "What holds where an element does not say otherwise.", Plan::defaults,
                    (parts, defaults) -> parts.header.defaults(defaults));
        return sections(head)
            .mapping("rules", new Mapping<>(Scalars.RULE, Scalars.SEVERITY), "Severities of rules, by rule id.",
                    Plan::rules, (parts, rules) -> parts.header.rules(rules))
            .several("accept", new ListOf<>(AcceptanceShape.SHAPE), "Findings that are accepted on purpose.",
                    Plan::accept, (parts, accepted) -> parts.header.accept(accepted))
            .several("include", new ListOf<>(Scalars.TEXT),
                    "Files that hold more of the plan: relative paths, with `*` for any name; `?` at the end makes one optional.",
                    plan -> List.of(), PlanParts::include)
            .rule(new Between.Exclusive("months", "end"));
    }

    private static ShapeBuilder<Plan, PlanParts> sections(ShapeBuilder<Plan, PlanParts> shape) {
        return shape
            .section("activities", OwnActivityShape.SHAPE, "Activities of the plan's own.", Plan::activities,
                    parts -> parts.activities)
            .section("phases", PhaseShape.SHAPE, "Stretches of the plan with a theme.", Plan::phases,
                    parts -> parts.phases)
            .section("interests", InterestShape.SHAPE, "What the owner is curious about.", Plan::interests,
                    parts -> parts.interests)
            .section("goals", GoalShape.SHAPE, "What is to be reached.", Plan::goals, parts -> parts.goals)
            .section("routines", RoutineShape.SHAPE, "What is to be done again and again.", Plan::routines,
                    parts -> parts.routines)
            .alsoCalled("habits")
            .section("actions", ActionShape.SHAPE, "What is to be done once.", Plan::actions,
                    parts -> parts.actions)
            .alsoCalled("tasks", "todo")
            .section("organizations", OrganizationShape.SHAPE, "Where the owner would like to know people.",
                    Plan::organizations, parts -> parts.organizations)
            .alsoCalled("companies", "employers")
            .section("communities", CommunityShape.SHAPE, "Where people meet.", Plan::communities,
                    parts -> parts.communities)
            .alsoCalled("groups")
            .section("events", EventShape.SHAPE, "What takes place at a time.", Plan::events,
                    parts -> parts.events)
            .section("contacts", ContactShape.SHAPE, "The people.", Plan::contacts, parts -> parts.contacts)
            .alsoCalled("people")
            .section("introductions", IntroductionShape.SHAPE, "Who is brought together with whom.",
                    Plan::introductions, parts -> parts.introductions)
            .several("journal", new ListOf<>(EntryShape.SHAPE), "What really happened.", Plan::journal,
                    (parts, entries) -> parts.header.addAllJournal(entries))
            .alsoCalled("log", "diary");
    }

    /** An included file is told apart only by what it must not do: include others. */
    private static ShapeBuilder<Plan, PlanParts> included(ShapeBuilder<Plan, PlanParts> shape) {
        return shape.several("include", Scalars.TEXTS, "Nothing: an included file includes no other.",
                plan -> List.of(), PlanParts::include)
            .leavingTo(SHAPE, "the main file");
    }
}
