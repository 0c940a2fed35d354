package dev.netplan.examples.nplan.command;

import java.util.List;
import java.util.Optional;

/** The subcommands by name, each made only when it is asked for: a process that starts for one needs no other. */
public final class Commands {

    private static final List<String> NAMES =
            List.of("check", "agenda", "next", "progress", "review", "people", "init", "log", "add", "set", "remove",
                    "rename", "merge-contacts", "accept", "diff", "history", "renew", "share", "erase", "merge",
                    "git-setup", "rules", "explain", "convert", "export", "report", "prep", "practice", "name-tag",
                    "import",
                    "cohort", "completion");

    /** For the shell and not for people: no help tells of it. */
    static final String IDS = "ids";

    private Commands() {}

    /** All names, in the order of the help. */
    public static List<String> names() {
        return NAMES;
    }

    /** The subcommand of this name. */
    public static Optional<Command> named(String name) {
        return Optional.ofNullable(switch (name) {
            case "check" -> new CheckCommand();
            case "agenda" -> new AgendaCommand();
            case "next" -> new NextCommand();
            case "progress" -> new ProgressCommand();
            case "review" -> new ReviewCommand();
            case "people" -> new PeopleCommand();
            case "init" -> new InitCommand();
            case "log" -> new LogCommand();
            case "add" -> new AddCommand();
            case "set" -> new SetCommand();
            case "remove" -> new RemoveCommand();
            case "rename" -> new RenameCommand();
            case "merge-contacts" -> new MergeContactsCommand();
            case "accept" -> new AcceptCommand();
            case "diff" -> new DiffCommand();
            case "renew" -> new RenewCommand();
            case "share" -> new ShareCommand();
            case "erase" -> new EraseCommand();
            case "history" -> new HistoryCommand();
            case "merge" -> new MergeCommand();
            case "git-setup" -> new GitSetupCommand();
            case "convert" -> new ConvertCommand();
            case "rules" -> new RulesCommand();
            case "explain" -> new ExplainCommand();
            case "export" -> new ExportCommand();
            case "report" -> new ReportCommand();
            case "prep" -> new PrepCommand();
            case "practice" -> new PracticeCommand();
            case "name-tag" -> new NameTagCommand();
            case "import" -> new ImportCommand();
            case "cohort" -> new CohortCommand();
            case "completion" -> new CompletionCommand();
            case IDS -> new IdsCommand();
            default -> null;
        });
    }

    /** What is done where no subcommand is named. */
    public static Command overview() {
        return new OverviewCommand();
    }
}
