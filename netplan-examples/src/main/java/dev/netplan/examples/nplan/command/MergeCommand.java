package dev.netplan.examples.nplan.command;

import dev.netplan.check.Finding;
import dev.netplan.examples.nplan.git.GitLines;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.yaml.merge.TextMerge;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan merge BASE OURS THEIRS}: git calls it with {@code --in-place}. */
final class MergeCommand implements Command {

    @Override
    public String purpose() {
        return "Brings two versions of a plan file together that were changed apart.";
    }

    @Override
    public void options(CommandSpec spec) {
        spec.addPositional(Options.several("FILE",
                "The file that both started from, ours, and theirs."));
        spec.addOption(Options.flag("--in-place", "Write the merged text to ours, as git wants it; else print it."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        List<String> files = call.arguments();
        if (files.size() != 3) {
            throw Complaint.wrong("`nplan merge` has " + files.size()
                    + " files; expected three: the one both started from, ours and theirs.");
        }
        // a lambda, so that git's merge is loaded only where it has to decide
        String base = AsItStands.text(files.get(0), call);
        String ours = AsItStands.text(files.get(1), call);
        String theirs = AsItStands.text(files.get(2), call);
        TextMerge merge = TextMerge.of(base, ours, theirs,
                (before, one, other) -> GitLines.merge(before, one, other));
        if (call.has("--in-place")) {
            Written.write(merge.text(), files.get(1), call);
        } else {
            call.terminal().out().print(merge.text());
        }
        if (merge.isClean()) {
            for (Finding finding : NamedNoMore.in(merge.text(), files.get(1), List.of(ours, theirs))) {
                String line = finding.place().map(place -> "line " + place.line() + ": ").orElse("");
                call.terminal().complaints().line("nplan: " + line + finding.message()
                        + " One side took it out, and the other names it.");
            }
        } else {
            call.terminal().complaints().line("nplan: " + (merge.conflicts() == 1 ? "One conflict is"
                    : merge.conflicts() + " conflicts are") + " left, between `<<<<<<<` and `>>>>>>>`.");
        }
        return merge.isClean() ? Exit.FINE : Exit.FINDINGS;
    }
}
