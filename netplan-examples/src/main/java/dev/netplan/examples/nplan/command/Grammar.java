package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may be said to {@code nplan}. It is told by code and not by annotations, which picocli would read by reflection
 * at every start.
 */
public final class Grammar {

    private Grammar() {}

    /** The grammar for these words: all of it, or only the commands among the words, which a start has to build. */
    public static CommandLine of(List<String> words) {
        CommandSpec top = spec("nplan", Commands.overview());
        top.addOption(OptionSpec.builder("--version").type(boolean.class).versionHelp(true)
            .description("Show the version.").build());
        top.usageMessage().synopsisSubcommandLabel("[COMMAND]");
        List<String> meant = Stream.concat(Commands.names().stream(), Stream.of(Commands.IDS))
            .filter(words::contains).toList();
        for (String name : meant.isEmpty() ? Commands.names() : meant) {
            top.addSubcommand(name, spec(name, Commands.named(name).orElseThrow()));
        }
        // A note may begin with @, and a plan may speak of ${money}: words are taken as they are.
        return new CommandLine(top).setExpandAtFiles(false).setInterpolateVariables(false)
            .setUsageHelpWidth(Terminal.ORDINARY_COLUMNS);
    }

    private static CommandSpec spec(String name, Command command) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(command.purpose()).sortOptions(false).abbreviateSynopsis(true);
        command.options(spec);
        inOrder(spec);
        Options.everywhere(spec);
        return spec;
    }

    /** Gives each argument its place, those that have to be there first: without one, help would tell them last. */
    private static void inOrder(CommandSpec spec) {
        List<PositionalParamSpec> told = new ArrayList<>(spec.positionalParameters());
        told.sort((one, other) -> Integer.compare(other.arity().min(), one.arity().min()));
        told.forEach(spec::remove);
        for (int i = 0; i < told.size(); i++) {
            boolean several = told.get(i).arity().max() > 1;
            spec.addPositional(PositionalParamSpec.builder(told.get(i)).index(several ? i + "..*" : String.valueOf(i))
                .build());
        }
    }

    /** The version of the program, as its jar says it. */
    public static String version() {
        return Optional.ofNullable(Grammar.class.getPackage().getImplementationVersion()).orElse("(not packaged)");
    }
}
