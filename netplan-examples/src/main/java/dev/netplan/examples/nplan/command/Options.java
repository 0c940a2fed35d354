package dev.netplan.examples.nplan.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The words in which a command tells its options, and the options that many commands share. */
public final class Options {

    private Options() {}

    /** An option with a value, given once. */
    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description).build();
    }

    /** An option with a value, given any number of times. */
    static OptionSpec values(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(List.class).auxiliaryTypes(String.class).arity("1")
            .description(description).build();
    }

    /** An option that is there or not. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }

    /** An argument that has to be there; they are told in their order. */
    static PositionalParamSpec argument(String label, String description) {
        return PositionalParamSpec.builder().index("0+").paramLabel(label).arity("1").type(String.class)
            .description(description).build();
    }

    /** An argument that may be there, behind those that have to. */
    static PositionalParamSpec optional(String label, String description) {
        return PositionalParamSpec.builder().index("0+").paramLabel(label).arity("0..1").type(String.class)
            .description(description).build();
    }

    /** Any number of arguments, behind those that have to be there. */
    static PositionalParamSpec several(String label, String description) {
        return PositionalParamSpec.builder().index("0+").paramLabel(label).arity("0..*").type(List.class)
            .auxiliaryTypes(String.class).description(description).build();
    }

    /** The options of every command. */
    public static void everywhere(CommandSpec spec) {
        spec.addOption(value("--today", "DATE", "What today is; else the clock tells, in the plan's zone."));
        spec.addOption(value("--color", "WHEN", "Colours: auto (the default), always or never."));
        spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true)
            .description("Show this help.").build());
    }

    /** The plan, by option or as an argument. */
    static void plan(CommandSpec spec) {
        spec.addOption(planFile());
        spec.addPositional(optional("PATH",
                "The plan; else networking-plan.yaml here or in the nearest folder above. - is standard input."));
    }

    /** The plan, by option. */
    public static OptionSpec planFile() {
        return value("--plan", "FILE", "The plan, for those who rather name it.");
    }

    /** How the answer is written. */
    static OptionSpec format(String... formats) {
        List<String> all = List.of(formats);
        String first = String.join(", ", all.subList(0, all.size() - 1));
        return value("--format", "FORMAT", "How to write it: " + first + " or " + all.get(all.size() - 1) + ".");
    }
}
