package dev.netplan.examples.nplan;

import dev.netplan.examples.nplan.command.Commands;
import dev.netplan.examples.nplan.terminal.Complaint;
import java.util.Locale;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words that do not fit, told in a sentence with the nearest that would. */
final class Misuse {

    private Misuse() {}

    /**
     * Refuses a call without an argument that has to be there; the parser minds only some of what may stand anywhere.
     */
    static void refuseTooFew(CommandSpec spec, int given) throws Complaint {
        int place = 0;
        for (ArgSpec argument : spec.positionalParameters()) {
            if (argument.arity().min() > 0 && place++ >= given) {
                throw needs(argument, spec);
            }
        }
    }

    private static Complaint needs(ArgSpec argument, CommandSpec spec) {
        return Complaint.wrong("`" + spec.qualifiedName() + "` needs " + argument.paramLabel() + "; try `"
                + spec.qualifiedName() + " --help`.");
    }

    static Complaint of(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String command = "`" + spec.qualifiedName() + "`";
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), spec, command);
        }
        if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return argument instanceof OptionSpec option
                    ? Complaint.wrong("`" + option.longestName() + "` needs a value: " + option.paramLabel() + ".")
                    : needs(argument, spec);
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return Complaint.wrong("`" + option.longestName() + "` is given twice; expected it once.");
        }
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return Complaint.wrong(said + "; try `" + spec.qualifiedName() + " --help`.");
    }

    private static Complaint unknown(String word, CommandSpec spec, String command) {
        if (word.startsWith("-")) {
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return Complaint.unknown("`" + option + "` is no option of " + command + ".", option,
                    spec.optionsMap().keySet(), "`" + spec.qualifiedName() + " --help` tells all of them"
                            + valueWithDash(spec) + ".");
        }
        if (!spec.subcommands().isEmpty()) {
            if (looksLikeFile(word)) {
                return Complaint.wrong("`" + word + "` is no command of `nplan`; `nplan check " + word
                        + "` checks that plan, and `nplan --plan " + word + "` shows it at a glance.");
            }
            return Complaint.unknown("`" + word + "` is no command of `nplan`.", word, Commands.names(),
                    "`nplan --help` tells all of them.");
        }
        return Complaint.wrong("`" + word + "` is one argument too many for " + command + ".");
    }

    /** No command has a dot or a slash in its name, and plans mostly do. */
    private static boolean looksLikeFile(String word) {
        return word.matches("(?i).*\\.(ya?ml|json)|.*/.*");
    }

    /** How to give a value that looks like an option, to a command that takes values. */
    private static String valueWithDash(CommandSpec spec) {
        boolean takesValues = spec.positionalParameters().stream()
            .anyMatch(argument -> argument.paramLabel().toLowerCase(Locale.ROOT).contains("value"));
        return takesValues ? ", and a value that begins with `-` is given behind `--`" : "";
    }
}
