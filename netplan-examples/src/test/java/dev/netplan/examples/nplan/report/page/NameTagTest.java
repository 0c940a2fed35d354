package dev.netplan.examples.nplan.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.model.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTagTest {

    private static final Pattern SIZE = Pattern.compile("font-size=\"([0-9.]+)\" font-weight=\"700\"");

    @Test
    void a_tag_has_the_name_the_pronouns_and_what_to_ask_about() {
        String tag =
                NameTag.svg(Owner.builder().name("Ada Okafor").pronouns("she/her").askMeAbout("sourdough").build());

        assertThat(tag).contains(">Ada</text>", ">Okafor</text>", ">she/her</text>", ">Ask me about sourdough</text>",
                "xmlns=\"http://www.w3.org/2000/svg\"");
    }

    @Test
    void a_short_name_is_larger_than_a_long_one_and_both_fit() {
        double brief = size("Ng");
        double lengthy = size("Maria Fernanda Guadalupe Villanueva y Santillan de la Cruz");

        assertThat(brief).isGreaterThan(lengthy);
        assertThat(lengthy).isGreaterThan(40);
    }

    @Test
    void a_name_is_text_on_the_page_too() {
        String page = NameTag.html(Owner.builder().name("<script>alert(1)</script>").build());

        assertThat(page).contains("&lt;script&gt;", "default-src &#39;none&#39;").doesNotContain("<script");
    }

    @Test
    void a_browser_shows_the_tag_without_a_complaint(@TempDir Path folder) throws IOException {
        String page = NameTag.html(Owner.builder().name("Ada Okafor").pronouns("she/her").build());

        assertThat(Browser.opened(page, folder)).contains(">Okafor</text>");
    }

    private static double size(String name) {
        Matcher size = SIZE.matcher(NameTag.svg(Owner.builder().name(name).build()));
        assertThat(size.find()).isTrue();
        return Double.parseDouble(size.group(1));
    }
}
