package dev.netplan.check.rules;

import dev.netplan.check.Finding;
import dev.netplan.check.PlanAt;
import dev.netplan.format.Quoted;
import dev.netplan.model.Severity;
import java.util.List;

/** A text ends where YAML sees a comment. */
final class CommentInText extends ReferenceRule {

    CommentInText() {
        super("comment-in-text", Severity.NOTE,
                "an unquoted text that ends at a `#` with no space behind it, as in `note: met at booth #3`",
                "YAML takes the rest of the line for a comment, and the end of the text is lost.",
                "What happens to people who write YAML by hand.");
    }

    @Override
    public List<Finding> check(PlanAt plan) {
        return each(plan.text().cutByComments(),
                path -> finding(path,
                        "`" + Quoted.shortened(path.toString())
                                + "` ends at the `#`, where a comment begins; expected the whole text.",
                        "Put the text in quotes; if it is a comment, put a space behind the `#`."));
    }
}
