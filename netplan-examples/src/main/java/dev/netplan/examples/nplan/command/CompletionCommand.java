package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Exit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nplan completion}. */
final class CompletionCommand implements Command {

    @Override
    public String purpose() {
        return "Writes a script that completes commands, options and ids in bash and zsh: source <(nplan completion).";
    }

    @Override
    public void options(CommandSpec spec) {
        // it has none
    }

    @Override
    public Exit run(Call call) {
        call.terminal().out().print(AutoComplete.bash("nplan", Grammar.of(List.of())));
        call.terminal().out().print(ofIds());
        return Exit.FINE;
    }

    /** The part of the script that is not picocli's: it asks {@code nplan ids} for what is in the plan. */
    private static String ofIds() {
        try (InputStream in = Objects.requireNonNull(CompletionCommand.class.getResourceAsStream("ids.bash"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
