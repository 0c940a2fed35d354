package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.git.PlanRepository;
import dev.netplan.examples.nplan.git.Setup;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.yaml.edit.UnwritableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan git-setup}. */
final class GitSetupCommand implements Command {

    @Override
    public String purpose() {
        return "Tells git to merge and to compare this plan as a plan, and no longer line by line.";
    }

    @Override
    public void options(CommandSpec spec) {
        Options.plan(spec);
        spec.addOption(Options.flag("--check", "Only say whether this clone is set up."));
        spec.addOption(Options.value("--command", "COMMAND", "How git starts nplan; else nplan."));
    }

    @Override
    public Exit run(Call call) throws Complaint {
        PlanFile file = PlanFile.named(call);
        Path folder = call.terminal().folder().toAbsolutePath();
        Page page = call.terminal().page();
        if (!file.reading().isWhole()) {
            call.terminal().complaints().line("nplan: `" + file.name()
                    + "` cannot be read to its end, so that it is not known what it includes; mend it first.");
            return Exit.FINDINGS;
        }
        try (PlanRepository repository = Revisions.around(file.name(), call)) {
            Setup setup = repository.setup(folder, file.reading().patterns(), call.value("--command").orElse("nplan"));
            if (!call.has("--check")) {
                setup.write();
                page.line("Git merges and compares "
                        + (file.reading().files().size() == 1 ? "this plan" : "the files of this plan")
                        + " as plans from now on.");
                page.wrapped("",
                        "Commit `.gitattributes`, and run `nplan git-setup` in every other clone: git keeps its"
                                + " configuration to itself.");
                return Exit.FINE;
            }
            List<String> missing = setup.missing();
            missing.forEach(line -> page.line(line + "."));
            page.line(missing.isEmpty() ? "This clone is set up." : "`nplan git-setup` writes it.");
            return missing.isEmpty() ? Exit.FINE : Exit.FINDINGS;
        } catch (UnwritableFileException e) {
            throw Complaint.wrong(e);
        } catch (IOException e) {
            throw Complaint.wrong("The git repository cannot be set up: " + e.getMessage() + ".");
        }
    }
}
