package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Exit;
import picocli.CommandLine.Model.CommandSpec;

/** A subcommand: what it is for, which options it knows, and what it does. */
public interface Command {

    /** What it does, in a sentence. */
    String purpose();

    /** Tells the options of its own; every command has {@code --today}, {@code --color} and {@code --help} anyway. */
    void options(CommandSpec spec);

    /**
     * Does it.
     *
     * @throws Complaint when the call is wrong, or the plan is
     */
    Exit run(Call call) throws Complaint;
}
