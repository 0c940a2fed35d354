package dev.netplan.examples.nplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.examples.nplan.exchange.Tool;
import dev.netplan.model.Plan;
import dev.netplan.progress.Progress;
import dev.netplan.yaml.read.PlanReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportPageTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Property(tries = 20)
    void every_plan_is_a_page_of_well_formed_elements_that_loads_and_runs_nothing(@ForAll Plan plan,
            @ForAll @IntRange(min = -10, max = 220) int day)
            throws IOException, SAXException, ParserConfigurationException {
        String html = ReportPage.of(Progress.of(plan, plan.start().plusDays(day)));

        assertThat(html).isEqualTo(ReportPage.of(Progress.of(plan, plan.start().plusDays(day))));
        assertWellFormed(html);
        assertHarmless(html);
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
        assertWellFormed(html);
        assertHarmless(html);
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

    @Test
    void a_browser_shows_the_page_without_a_complaint(@TempDir Path folder) throws IOException {
        Tool.needs(List.of("chromium", "--version"));
        Path page = Files.writeString(folder.resolve("report.html"), ReportPage.of(Progress.of(ada(), MARCH)));

        String seen = Tool.run(folder, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"), "--enable-logging=stderr", "--dump-dom",
                page.toUri().toString());

        assertThat(seen).contains("From bootcamp to frontend").doesNotContain("CONSOLE", "Refused");
    }

    private static void assertHarmless(String html) {
        assertThat(html).contains("default-src 'none'".replace("'", "&#39;"))
            .doesNotContainPattern("<(script|iframe|object|embed|link|img|image|use|foreignObject|a)[ >]")
            .doesNotContainPattern("<[^>]* (on\\w+|src|href|style)=").doesNotContain("url(", "@import");
    }

    /**
     * The page keeps to what XML reads too, but for its first line and its meta elements, which HTML does not close.
     */
    private static void assertWellFormed(String html) throws IOException, SAXException, ParserConfigurationException {
        String xml = html.substring(html.indexOf("<html")).replaceAll("(<meta [^>]*)>", "$1/>");
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        assertThat(builder.parse(new InputSource(new StringReader(xml))).getDocumentElement().getTagName())
            .isEqualTo("html");
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
