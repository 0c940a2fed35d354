package dev.netplan.yaml.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentsTest {

    private static final String PLAN = """
            # my plan 🎉
            netplan: 1
            start: 2026-01-05   # a Monday
            owner: { name: "Ada # Okafor", headline: C# and F#, email: a#b@example.org } # me
            contacts:
              kai:
                name: Kai
                notes: |
                  # no comment
                  # none either
              # the last one
            """;

    @Test
    void comments_are_found_and_texts_with_a_number_sign_are_none() {
        List<Comment> comments = comments(PLAN);

        assertThat(comments).extracting(Comment::text).containsExactly("# my plan 🎉", "# a Monday", "# me",
                "# the last one");
        assertThat(comments).extracting(Comment::alone).containsExactly(true, false, false, true);
    }

    @Test
    void a_comment_has_its_place_whatever_ends_the_lines() {
        List<Comment> comments = comments(PLAN.replace("\n", "\r\n"));

        assertThat(comments).extracting(comment -> comment.place().line() + ":" + comment.place().column() + "-"
                + comment.place().endColumn())
            .containsExactly("1:1-12", "3:21-31", "4:78-82", "11:3-17");
    }

    @Test
    void a_text_without_comments_has_none() {
        assertThat(comments("netplan: 1\n")).isEmpty();
    }

    private static List<Comment> comments(String text) {
        Reading reading = PlanReader.standard().read(text, "plan.yaml");
        return Comments.of(reading.files().get(0), reading.places().tops().get(0));
    }
}
