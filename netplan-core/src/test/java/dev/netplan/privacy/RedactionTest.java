package dev.netplan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.check.rules.StandardRules;
import dev.netplan.format.ById;
import dev.netplan.format.Extension;
import dev.netplan.format.Key;
import dev.netplan.format.ListOf;
import dev.netplan.format.MapById;
import dev.netplan.format.Mapping;
import dev.netplan.format.OneOrMany;
import dev.netplan.format.Scalar;
import dev.netplan.format.Shape;
import dev.netplan.format.Shorthand;
import dev.netplan.format.Type;
import dev.netplan.journal.Journal;
import dev.netplan.model.Acceptance;
import dev.netplan.model.Action;
import dev.netplan.model.Activity;
import dev.netplan.model.Birthday;
import dev.netplan.model.Cadence;
import dev.netplan.model.Community;
import dev.netplan.model.Contact;
import dev.netplan.model.Entry;
import dev.netplan.model.Event;
import dev.netplan.model.Goal;
import dev.netplan.model.Introduction;
import dev.netplan.model.Organization;
import dev.netplan.model.Owner;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Routine;
import dev.netplan.model.Starts;
import dev.netplan.model.Who;
import dev.netplan.progress.GoalProgress;
import dev.netplan.progress.Progress;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Contact GRACE = Contact.builder().id("grace").name("Grace Liu").pronouns("she/her")
        .remember("grace period").role("Staff Engineer").org("Acme Inc.").email(List.of("grace@example.org"))
        .phone(List.of("+1 555 0100")).profiles(Map.of("web", "https://grace.example.org"))
        .tags(List.of("mentor", "tall"))
        .canOffer(List.of("how promotion works")).birthday(Birthday.of(4, 5)).notes("prefers mornings for calls")
        .extensions(Map.of("x-crm", Extension.of("4711"))).build();
    private static final Contact KAI = Contact.builder().id("kai").name("Kai Haddad").org("Globex").build();
    private static final Plan PLAN = Plan.builder().start(START).owner(Owner.builder().name("Ada Okafor").build())
        .contacts(ById.of(GRACE, KAI))
        .organizations(ById.of(Organization.builder().id("acme").name("Acme").also(List.of("Acme Inc.", "ACME GmbH"))
            .why("a friend works there").wanted(3).build()))
        .build();

    private static Plan redacted(Plan plan) {
        return Redaction.of(plan).plan();
    }

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 1);

    @Test
    void people_whom_another_file_defines_become_numbers_too() {
        Goal goal = Goal.builder().id("g").name("Ask Zoe about nursing").times(2)
            .people(Who.builder().contacts(List.of("mary-smith", "kai")).build()).build();
        Event event = Event.builder().id("e").name("E").starts(Starts.on(START)).people(List.of("zoe--zulu")).build();
        Introduction introduction = Introduction.builder().id("i").between(List.of("grace", "ben"))
            .asked(Map.of("ben", START)).build();
        Entry entry = Entry.builder().on(START).activity(Activity.of("message")).people(List.of("grace-liu")).build();
        Plan plan = PLAN.withGoals(ById.of(goal)).withEvents(ById.of(event)).withIntroductions(ById.of(introduction))
            .withJournal(entry);

        Redaction redaction = Redaction.of(plan);

        assertThat(redaction.plan().toTree().toString()).doesNotContain("mary", "zoe", "Zoe", "ben", "liu")
            .contains("Ask Contact ");
        assertThat(redaction.plan().goals().asList().get(0).people().orElseThrow().contacts()).hasSize(2)
            .contains("contact-2").allMatch(id -> id.matches("contact-[1-6]"));
        assertThat(redaction.leaksIn("a note about grace-liu and mary-smith")).contains("grace-liu", "mary-smith");
        assertThat(redacted(redaction.plan())).isEqualTo(redaction.plan());
    }

    @Property
    void nothing_that_was_left_out_is_in_the_output(@ForAll Plan plan) {
        Redaction redaction = Redaction.of(plan);

        assertThat(redaction.leaksIn(apart(redaction.plan().toTree()))).isEmpty();
    }

    /** All texts of a tree with a sign in between that no text has, so that two do not look like one. */
    private static String apart(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(entry -> entry.getKey() + "\0" + apart(entry.getValue()))
                .collect(Collectors.joining("\0"));
        }
        return tree instanceof List<?> list
                ? list.stream().map(RedactionTest::apart).collect(Collectors.joining("\0")) : String.valueOf(tree);
    }

    @Property
    void no_name_and_no_address_is_in_the_output(@ForAll Plan plan) {
        String output = redacted(plan.withOwner(Owner.builder().name("-").build())).toTree().toString();

        plan.contacts().forEach(contact -> assertThat(output).doesNotContain(contact.id() + "@example.org"));
        assertThat(Stream.concat(plan.contacts().stream().map(Contact::name),
                plan.organizations().stream().map(Organization::name))
            .filter(name -> name.matches("\\p{L}{3,} \\p{L}+")))
            .allMatch(name -> !output.contains(name));
    }

    @Property
    void goals_and_counts_stay_equal(@ForAll Plan plan) {
        Progress before = Progress.of(plan, AS_OF);
        Progress after = Progress.of(redacted(plan), AS_OF);

        assertThat(after.goals().stream().map(RedactionTest::numbers).toList())
            .isEqualTo(before.goals().stream().map(RedactionTest::numbers).toList());
        assertThat(numbers(after)).isEqualTo(numbers(before));
        assertThat(numbers(after.journal())).isEqualTo(numbers(before.journal()));
    }

    private static List<Object> numbers(GoalProgress goal) {
        return List.of(goal.done(), goal.expected(), goal.status(), goal.chance(), goal.likelyFinish(), goal.supply(),
                goal.requestsNeeded(), goal.milestones());
    }

    private static List<Object> numbers(Progress progress) {
        return List.of(progress.streak(), progress.bestStreak(), progress.thisWeek(), progress.totals().reach(),
                progress.totals().newContacts(), progress.totals().gave().size(), progress.totals().asked().size(),
                progress.totals().got().size(), progress.totals().minutes(),
                List.copyOf(progress.totals().minutesByActivity().values()).stream().sorted().toList());
    }

    private static List<Object> numbers(Journal journal) {
        return List.of(journal.stages(), journal.funnel(),
                journal.organizations().stream().map(coverage -> coverage.stages()).toList(),
                journal.keepingInTouch().stream().map(touch -> List.of(touch.last(), touch.due(), touch.state()))
                    .toList());
    }

    @Property
    void the_agenda_stays_equal_but_for_names_and_birthdays(@ForAll Plan plan) {
        assertThat(agenda(redacted(plan))).containsExactlyInAnyOrderElementsOf(agenda(plan));
    }

    private static List<List<Object>> agenda(Plan plan) {
        return Agenda.of(plan, AS_OF).items(plan.start(), plan.lastDay()).stream()
            .filter(item -> item.kind() != Item.Kind.BIRTHDAY)
            .map(item -> List.<Object>of(item.date(), item.time(), item.kind(), item.minutes(), item.people().size(),
                    item.state(), item.overdue()))
            .toList();
    }

    @Property
    void what_is_left_has_no_errors(@ForAll Plan plan) {
        assertThat(StandardRules.book().check(PlanAt.of(redacted(plan).withRules(Map.of()), AS_OF)))
            .noneMatch(Finding::isError);
    }

    @Property
    void a_redacted_plan_has_nothing_more_to_leave_out(@ForAll Plan plan) {
        Plan once = redacted(plan);

        assertThat(redacted(once)).isEqualTo(once);
    }

    @Test
    void people_become_numbers_and_keep_what_is_counted() {
        assertThat(redacted(PLAN).contacts()).containsExactly(
                Contact.builder().id("contact-1").name("Contact 1").role("Staff Engineer").org("Organization 2")
                    .build(),
                Contact.builder().id("contact-2").name("Contact 2").org("Organization 4").build());
    }

    @Test
    void organizations_become_numbers_and_every_spelling_still_matches() {
        assertThat(redacted(PLAN).organizations()).containsExactly(Organization.builder().id("organization-1")
            .name("Organization 1").also(List.of("Organization 2", "Organization 3")).wanted(3).build());
    }

    @Test
    void texts_that_stay_lose_names_first_names_and_addresses() {
        Action ask = Action.builder().id("ask-kai").name("Ask Kai about Grace Liu of acme (grace@example.org)")
            .activity(Activity.of("message")).people(List.of("kai")).build();

        assertThat(redacted(PLAN.withActions(ById.of(ask))).actions()).containsExactly(Action.builder()
            .id("ask-contact-2").name("Ask Contact 2 about Contact 1 of Organization 1 (…)")
            .activity(Activity.of("message")).people(List.of("contact-2")).build());
    }

    @Test
    void ids_that_tell_of_two_people_tell_of_none() {
        Introduction pair = Introduction.builder().id("grace-kai").between(List.of("grace", "kai"))
            .why("both care about design").asked(Map.of("kai", START)).build();

        assertThat(redacted(PLAN.withIntroductions(ById.of(pair))).introductions()).containsExactly(
                Introduction.builder().id("contact-1-contact-2").between(List.of("contact-1", "contact-2"))
                    .asked(Map.of("contact-2", START)).build());
    }

    @Test
    void of_what_was_given_only_the_number_stays() {
        Entry entry = Entry.builder().on(START).activity(Activity.of("message")).people(List.of("grace"))
            .gave(List.of("a book", "a lift")).asked(List.of("for a favour")).learned(List.of("much"))
            .note("she was tired").build();

        assertThat(redacted(PLAN.withJournal(entry)).journal()).containsExactly(
                Entry.builder().on(START).activity(Activity.of("message")).people(List.of("contact-1"))
                    .gave(List.of("Text 1", "Text 2")).asked(List.of("Text 1")).build());
    }

    @Test
    void a_tag_stays_where_a_goal_asks_for_it() {
        Goal goal = Goal.builder().id("mentors").times(3).people(Who.builder().tag("Mentor").org("acme inc.").build())
            .build();
        Plan shared = redacted(PLAN.withGoals(ById.of(goal)));

        assertThat(shared.contacts().asList().get(0).tags()).containsExactly("mentor");
        assertThat(shared.goals().find("mentors")).contains(goal
            .withPeople(Who.builder().tag("Mentor").org("Organization 2").build()));
    }

    @Test
    void routines_keep_their_order_when_one_is_renamed() {
        Plan plan = PLAN.withRoutines(ById.of(routine("zumba"), routine("call-grace"), routine("call-kai")))
            .withEvents(ById
                .of(Event.builder().id("call").name("Call").starts(Starts.on(START)).routine("call-kai").build()));
        Plan shared = redacted(plan);

        assertThat(shared.routines().ids()).containsExactly("routine-3", "routine-1", "routine-2");
        assertThat(shared.events().find("call").orElseThrow().routine()).contains("routine-2");
    }

    private static Routine routine(String id) {
        return Routine.builder().id(id).activity(Activity.of("catch-up")).every(Cadence.weeks(1)).build();
    }

    @Test
    void a_person_whom_the_owner_follows_is_a_person() {
        Community dan = Community.builder().id("dan").name("Dan Example").kind(Community.Kind.PERSON)
            .url("https://dan.example.org").build();
        Community group = Community.builder().id("sf").name("SF Frontend").kind(Community.Kind.MEETUP).build();

        assertThat(redacted(PLAN.withCommunities(ById.of(group, dan))).communities()).containsExactly(group,
                Community.builder().id("community-1").name("Community 1").kind(Community.Kind.PERSON).build());
    }

    @Test
    void acceptances_follow_the_ids_and_lose_their_reasons() {
        Plan plan = PLAN.withAccept(Acceptance.builder().rule("unreachable-contact").why("Kai moved")
            .at(PlanPath.of("contacts", "kai")).build());

        assertThat(redacted(plan).accept()).containsExactly(Acceptance.builder().rule("unreachable-contact")
            .why("Text 1").at(PlanPath.of("contacts", "contact-2")).build());
    }

    @Test
    void the_owner_stays_but_for_addresses() {
        Owner ada = Owner.builder().name("Ada Okafor").email("ada@example.org").profiles(Map.of("web", "https://ada"))
            .headline("builds things with Kai").build();
        Contact ben = Contact.builder().id("ben").name("Ben Okafor").build();

        assertThat(redacted(PLAN.withOwner(ada).withContacts(PLAN.contacts().with(ben))).owner())
            .isEqualTo(Owner.builder().name("Ada Okafor").headline("builds things with Contact 2").build());
    }

    @Test
    void a_leak_is_found_by_name_id_address_and_text() {
        Redaction redaction = Redaction.of(PLAN);

        assertThat(redaction.leaksIn("name: GRACE LIU")).contains("GRACE LIU");
        assertThat(redaction.leaksIn("with: [contact-1, kai]")).containsExactly("kai");
        assertThat(redaction.leaksIn("ask-kai: {}")).containsExactly("kai");
        assertThat(redaction.leaksIn("to grace@example.org")).contains("grace@example.org");
        assertThat(redaction.leaksIn("note: prefers mornings for calls")).containsExactly("prefers mornings for calls");
        assertThat(redaction.leaksIn("name: Contact 1\norg: Organization 2\ndid: follow-up")).isEmpty();
    }

    @Test
    void ids_that_are_words_of_the_format_are_renamed_and_raise_no_alarm() {
        Contact follow = Contact.builder().id("follow").name("Name").build();
        Redaction redaction = Redaction.of(PLAN.withContacts(ById.of(follow)).withJournal(
                Entry.builder().on(START).activity(Activity.of("follow")).people(List.of("follow")).build()));

        assertThat(redaction.plan().journal()).containsExactly(
                Entry.builder().on(START).activity(Activity.of("follow")).people(List.of("contact-1")).build());
        assertThat(redaction.leaksIn("contacts: {contact-1: {name: Contact 1}}\njournal: [{did: follow}]")).isEmpty();
    }

    @Test
    void somebody_has_thought_about_every_text_of_the_format() {
        Set<String> thoughtOf = new HashSet<>(Redactor.KEPT);
        thoughtOf.addAll(Redactor.AS_THEY_ARE);
        thoughtOf.addAll(Redactor.COUNTED);
        thoughtOf.addAll(Redactor.ORGANIZATIONS);
        thoughtOf.addAll(Set.of("contacts.name", "contacts.tags"));
        thoughtOf.addAll(Set.of("include", "owner.email", "owner.profiles", "contacts.pronouns", "contacts.remember",
                "contacts.email", "contacts.phone", "contacts.profiles", "contacts.can-offer", "contacts.could-use",
                "contacts.notes", "routines.url", "communities.url", "organizations.url", "organizations.why",
                "organizations.notes", "events.url", "events.notes", "introductions.why", "journal.learned",
                "journal.note", "journal.next.note"));
        Set<String> texts = new TreeSet<>();
        texts("", Plan.shape(), texts);

        assertThat(texts).isEqualTo(new TreeSet<>(thoughtOf));
    }

    private static void texts(String field, Type<?> type, Set<String> found) {
        if (type instanceof Scalar<?> scalar && scalar.name().equals("text")) {
            found.add(field);
        } else if (type instanceof OneOrMany<?> several) {
            texts(field, several.item(), found);
        } else if (type instanceof ListOf<?> several) {
            texts(field, several.item(), found);
        } else if (type instanceof Mapping<?, ?> mapping) {
            texts(field, mapping.value(), found);
        } else if (type instanceof MapById<?> section) {
            texts(field, section.element(), found);
        } else if (type instanceof Shorthand<?, ?> union) {
            texts(field, union.brief(), found);
            texts(field, union.shape(), found);
        } else if (type instanceof Shape<?, ?> shape) {
            for (Key<?, ?> key : shape.keys()) {
                texts(field.isEmpty() ? key.name() : field + "." + key.name(), key.type(), found);
            }
        }
    }
}
