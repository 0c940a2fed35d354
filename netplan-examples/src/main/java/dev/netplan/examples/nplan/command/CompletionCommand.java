package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Exit;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan completion}. */
final class CompletionCommand implements Command {

    @Override
    public String purpose() {
        return "Writes a script that completes commands and options in bash and zsh: source <(nplan completion).";
    }

    @Override
    public void options(CommandSpec spec) {
        // it has none
    }

    @Override
    public Exit run(Call call) {
        call.terminal().out().print(AutoComplete.bash("nplan", Grammar.of(List.of())));
        return Exit.FINE;
    }
}
