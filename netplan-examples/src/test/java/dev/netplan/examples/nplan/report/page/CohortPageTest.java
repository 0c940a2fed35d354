package dev.netplan.examples.nplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.examples.nplan.cohort.Standing;
import dev.netplan.examples.nplan.cohort.Standing.Figures;
import dev.netplan.progress.GoalProgress.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class CohortPageTest {

    private static final Standing ADA = standing("ada.yaml", "Ada Okafor",
            Map.of(Status.MET, 1, Status.BEHIND, 2, Status.ON_TRACK, 1));
    private static final Standing BROKEN = new Standing("broken.yaml", 2, 0, 0, Optional.empty());

    @Test
    void the_page_is_well_formed_and_loads_and_runs_nothing()
            throws IOException, SAXException, ParserConfigurationException {
        String html =
                CohortPage.of(List.of(ADA, BROKEN, standing("<script>.yaml", "</style><script>\u202e", Map.of())));

        assertThat(html).contains("&lt;/style&gt;&lt;script&gt;").doesNotContain("<script", "\u202e");
        PageLaws.assertWellFormed(html);
        PageLaws.assertHarmless(html);
    }

    @Test
    void every_plan_has_a_row_and_the_whole_its_figures() {
        String html = CohortPage.of(List.of(ADA, BROKEN));

        assertThat(html).contains("2 plans, 1 of them to be mended first", "2 of 4", "To be mended first.",
                "<bdi>Ada Okafor</bdi>", "broken.yaml", "on course, of 4");
    }

    @Test
    void the_goals_are_drawn_as_wide_as_they_are_many() {
        assertThat(CohortPage.of(List.of(ADA))).contains(
                "class=\"is-met\" x=\"0\" width=\"24\"", "class=\"is-on-track\" x=\"25\" width=\"24\"",
                "class=\"is-behind\" x=\"50\" width=\"49\"");
    }

    @Test
    void where_nobody_leads_there_is_no_board() {
        assertThat(CohortPage.of(List.of(BROKEN))).doesNotContain("Well done");
        assertThat(CohortPage.of(List.of(ADA))).contains("Well done", "People reached");
    }

    @Test
    void a_browser_shows_the_page_without_a_complaint(@TempDir Path folder) throws IOException {
        assertThat(Browser.opened(CohortPage.of(List.of(ADA, BROKEN)), folder)).contains("Networking plans",
                "Ada Okafor");
    }

    private static Standing standing(String file, String owner, Map<Status, Integer> goals) {
        return new Standing(file, 0, 3, 1,
                Optional.of(new Figures(owner, Optional.empty(), goals, 2, 2, 5, 1, 3, 4, 1)));
    }
}
