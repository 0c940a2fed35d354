package dev.netplan.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void texts_that_look_alike_are_one() {
        assertThat(Folded.text("Grace Liu")).isEqualTo("grace liu");
        assertThat(Folded.text("  GRACE\u00a0\t Liu ")).isEqualTo("grace liu");
        assertThat(Folded.text("ﬁne")).isEqualTo("fine");
        assertThat(Folded.text("ΟΔΟΣ")).isEqualTo(Folded.text("οδος"));
    }

    @Test
    void an_address_is_its_host_and_path() {
        assertThat(Folded.url("https://Example.org:8080/In/Kai//?a=b#c")).isEqualTo("example.org/in/kai");
        assertThat(Folded.url("example.org/")).isEqualTo("example.org");
        assertThat(Folded.url("http://example.org#top")).isEqualTo("example.org");
        assertThat(Folded.url("https://example.org/a:80/b")).isEqualTo("example.org/a:80/b");
    }
}
