package dev.netplan.examples.nplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class ReportPageTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Property(tries = 20)
    void every_plan_is_a_page_of_well_formed_elements_that_loads_and_runs_nothing(@ForAll Plan plan,
            @ForAll @IntRange(min = -10, max = 220) int day)
            throws IOException, SAXException, ParserConfigurationException {
        String html = ReportPage.of(Progress.of(plan, plan.start().plusDays(day)));

        assertThat(html).isEqualTo(ReportPage.of(Progress.of(plan, plan.start().plusDays(day))));
        PageLaws.assertWellFormed(html);
        PageLaws.assertHarmless(html);
        List<String> ids = found(" id=\"([^\"]*)\"", html);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids)).containsAll(found(" aria-labelledby=\"([^\" ]*)", html));
    }

    @Test
    void what_would_be_markup_is_text() throws IOException, SAXException, ParserConfigurationException {
        String hostile = "\\u202e</style><script>alert(1)</script>'\\\" onload=\\\"x";
        String html = ReportPage.of(Progress.of(plan("""
                title: "%1$s"
                goals: { talks: { name: "%1$s", do: coffee-chat, times: 3 } }
                organizations: { acme: { name: "%1$s", people: 2 } }
                contacts: { kai: { name: "%1$s", role: "%1$s", org: "%1$s", keep-in-touch: 2 weeks } }
                events: { tea: { name: "%1$s", starts: 2026-03-02T10:00, with: [kai] } }
                """.formatted(hostile)), MARCH));

        assertThat(html).contains("&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&quot; onload=&quot;x")
            .doesNotContain("<script", "\u202e");
        PageLaws.assertWellFormed(html);
        PageLaws.assertHarmless(html);
    }

    @Test
    void an_empty_plan_says_so_in_every_part() {
        String html = ReportPage.of(Progress.of(plan(""), MARCH));

        assertThat(html).contains("The plan has no goals yet.", "Nothing is planned.", "Nothing is written down yet.",
                "Nothing has been asked for yet.", "Nobody is in the plan yet.");
    }

    @Test
    void a_goal_is_told_in_words_beside_its_picture() {
        String html = ReportPage.of(Progress.of(ada(), MARCH));

        assertThat(html).contains("<h3><bdi>Meetups</bdi></h3>", "2 of 6 done, 2 expected by today",
                "49% likely by 30 June 2026", "class=\"fan\"", "class=\"milestone\"");
    }

    @Property
    void goals_stand_in_full_rows_of_three_or_two(@ForAll @IntRange(min = 2, max = 14) int goals) {
        String html = ReportPage.of(Progress.of(plan(IntStream.range(0, goals)
            .mapToObj(i -> "  g%d: { do: coffee-chat, times: 3 }%n".formatted(i))
            .collect(Collectors.joining("", "goals:\n", ""))),
                MARCH));

        List<String> cards = found("<li class=\"card ([^\"]*)", html);
        List<String> broad = cards.stream().filter(card -> card.endsWith(" broad")).toList();
        assertThat(cards).hasSize(goals).endsWith(broad.toArray(String[]::new));
        assertThat((goals - broad.size()) % 3).isZero();
        assertThat(broad.size() % 2).isZero();
    }

    @Test
    void a_browser_shows_the_page_without_a_complaint(@TempDir Path folder) throws IOException {
        assertThat(Browser.opened(ReportPage.of(Progress.of(ada(), MARCH)), folder))
            .contains("From bootcamp to frontend", "Grace Liu");
    }

    @Property(tries = 50)
    void no_line_between_two_people_runs_through_the_owner(@ForAll Plan plan) {
        String html = ReportPage.of(Progress.of(plan, plan.start()));

        Pattern curve = Pattern.compile("class=\"(?:via|introduced[a-z ]*)\" d=\"M([-0-9.]+),([-0-9.]+)Q([-0-9.]+),"
                + "([-0-9.]+) ([-0-9.]+),([-0-9.]+)\"");
        curve.matcher(html).results()
            .forEach(path -> assertThat(Math.hypot(middle(path, 1) - 360, middle(path, 2) - 230))
                .isGreaterThan(60));
    }

    /** The middle of a curve, across or down. */
    private static double middle(MatchResult path, int axis) {
        return (Double.parseDouble(path.group(axis)) + 2 * Double.parseDouble(path.group(axis + 2))
                + Double.parseDouble(path.group(axis + 4))) / 4;
    }

    @Test
    void of_many_who_are_due_on_a_day_a_few_are_named_and_the_others_counted() {
        String people = IntStream.range(0, 40)
            .mapToObj(i -> "  c" + i + ": { name: Person" + i + "x, keep-in-touch: 2 weeks }\n")
            .collect(Collectors.joining("", "contacts:\n", ""));
        String html = ReportPage.of(Progress.of(plan(people + """
                events: { tea: { name: Tea, starts: 2026-03-01T10:00 } }
                """), MARCH));

        assertThat(html).contains("and 35 more people to keep in touch with", "<bdi>Tea</bdi>", "And 28 more people.");
    }

    @Test
    void who_is_known_at_an_organization_is_named_up_to_a_dozen_and_more_than_wanted_is_no_share() {
        String people = IntStream.range(0, 15).mapToObj(i -> "  c" + i + ": { name: Person, org: Acme }\n")
            .collect(Collectors.joining("", "contacts:\n", ""));
        String organizations = "organizations: { a: { name: Acme, people: %d } }\n";

        assertThat(ReportPage.of(Progress.of(plan(people + organizations.formatted(3)), MARCH)))
            .contains(" and 3 more</small>", "<small>15 known</small>");
        assertThat(ReportPage.of(Progress.of(plan(people + organizations.formatted(20)), MARCH)))
            .contains("<small>15 of 20 known</small>");
    }

    @Test
    void a_crowd_stands_all_around_the_owner() {
        String people = IntStream.range(0, 40).mapToObj(i -> "  c" + i + ": { name: Person }\n")
            .collect(Collectors.joining("", "contacts:\n", ""));
        String html = ReportPage.of(Progress.of(plan(people), MARCH));

        List<Double> heights = found("class=\"person [a-z-]+\" cx=\"[0-9.]+\" cy=\"([0-9.]+)\"", html).stream()
            .map(Double::valueOf).toList();
        assertThat(heights).hasSize(40).anyMatch(y -> y < 30).anyMatch(y -> y > 430);
        assertThat(html).doesNotContain("class=\"label\"");
    }

    @Test
    void the_legend_of_the_network_tells_the_lines_that_are_there() {
        String people = "contacts: { ann: { name: Ann }, bo: { name: Bo, met: { via: ann } }, cy: { name: Cy } }\n";
        String alone = ReportPage.of(Progress.of(plan("contacts: { ann: { name: Ann } }\n"), MARCH));
        String through = ReportPage.of(Progress.of(plan(people), MARCH));
        String planned = ReportPage.of(Progress.of(plan(people + "introductions: { x: { between: [ann, cy] } }\n"),
                MARCH));

        assertThat(alone).doesNotContain("met through", "introduced</span>");
        assertThat(through).contains("met through").doesNotContain("introduced</span>");
        assertThat(planned).contains("met through", "to be introduced");
    }

    private static List<String> found(String pattern, String html) {
        return Pattern.compile(pattern).matcher(html).results().map((MatchResult met) -> met.group(1)).toList();
    }

    private static Plan ada() {
        return PlanReader.standard().read(Path.of("plans/ada.yaml")).orThrow();
    }

    private static Plan plan(String sections) {
        return PlanReader.standard().read("netplan: 1\nstart: 2026-01-05\nowner: { name: Ada }\n" + sections,
                "plan.yaml")
            .orThrow();
    }
}
