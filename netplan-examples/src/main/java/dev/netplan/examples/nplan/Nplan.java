package dev.netplan.examples.nplan;

import dev.netplan.examples.nplan.command.Call;
import dev.netplan.examples.nplan.command.Command;
import dev.netplan.examples.nplan.command.Commands;
import dev.netplan.examples.nplan.command.Grammar;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import dev.netplan.examples.nplan.terminal.Terminal;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code nplan}: finds out what is asked, has it done, and complains in one sentence where it cannot. */
final class Nplan {

    private final Terminal terminal;

    Nplan(Terminal terminal) {
        this.terminal = terminal;
    }

    Exit run(List<String> words) {
        try {
            return answer(words);
        } catch (Complaint e) {
            if (!e.sentence().isEmpty()) {
                terminal.complaints().line("nplan: " + e.sentence());
            }
            return e.exit();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A mistake of ours; whoever meets it needs a sentence to report, and no screen of frames.
            terminal.complaints().line("nplan: " + mishap(e));
            return Exit.WRONG;
        }
    }

    private Exit answer(List<String> said) throws Complaint {
        List<String> words = asOption(said);
        ParseResult top = parse(Grammar.of(words), words);
        ParseResult asked = top.hasSubcommand() ? top.subcommand() : top;
        Call call = new Call(asked, top, terminal);
        Terminal colored = switch (call.choice("--color", "auto", "always", "never")) {
            case "always" -> terminal.withColors(true);
            case "never" -> terminal.withColors(false);
            default -> terminal;
        };
        if (top.isUsageHelpRequested() || asked.isUsageHelpRequested()) {
            asked.commandSpec().commandLine().usage(colored.out(), colored.colors() ? Ansi.ON : Ansi.OFF);
            return Exit.FINE;
        }
        if (top.isVersionHelpRequested()) {
            colored.page().line("nplan " + Grammar.version());
            return Exit.FINE;
        }
        Command command = top.hasSubcommand() ? Commands.named(asked.commandSpec().name()).orElseThrow()
                : Commands.overview();
        Call whole = new Call(asked, top, colored);
        Misuse.refuseTooFew(asked.commandSpec(), whole.arguments().size());
        return command.run(whole);
    }

    /** {@code help check} is what many say for {@code check --help}. */
    private static List<String> asOption(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals("help")) {
            return words;
        }
        return Stream.concat(words.stream().skip(1), Stream.of("--help")).toList();
    }

    private static ParseResult parse(CommandLine line, List<String> words) throws Complaint {
        try {
            return line.parseArgs(words.toArray(String[]::new));
        } catch (ParameterException e) {
            throw Misuse.of(e);
        }
    }

    private static String mishap(Throwable e) {
        StackTraceElement[] frames = e.getStackTrace();
        String where = frames.length == 0 ? "" : " at " + frames[0].getClassName() + ":" + frames[0].getLineNumber();
        return e instanceof OutOfMemoryError ? "The plan does not fit into memory."
                : "This is a mistake of nplan's own, please report it: " + e.getClass().getSimpleName() + where + ".";
    }
}
