package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.examples.nplan.terminal.Terminal;
import dev.netplan.model.Dates;
import dev.netplan.model.PlanPath;
import dev.netplan.model.Starts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** One call of a command: what was asked, and where. */
public final class Call {

    /** What stands for standard input where a file is named, and for standard output where one is written. */
    private static final String STREAM = "-";

    private final ParseResult asked;
    private final @Nullable ParseResult before;
    private final Terminal terminal;

    /**
     * A call.
     *
     * @param asked what stands behind the command's name
     * @param before what stands before it, where something may
     * @param terminal where it takes place
     */
    public Call(ParseResult asked, @Nullable ParseResult before, Terminal terminal) {
        this.asked = asked;
        this.before = before;
        this.terminal = terminal;
    }

    /** Where it takes place. */
    public Terminal terminal() {
        return terminal;
    }

    /** Whether a flag is given. */
    public boolean has(String flag) {
        return asked.hasMatchedOption(flag);
    }

    /** The value of an option. Those that every command has may stand before the command's name as well. */
    public Optional<String> value(String option) {
        String given = asked.matchedOptionValue(option, null);
        return Optional.ofNullable(given == null && before != null ? before.matchedOptionValue(option, null) : given);
    }

    /** All values of an option that may be given several times. */
    public List<String> values(String option) {
        return List.copyOf(asked.matchedOptionValue(option, List.<String>of()));
    }

    /** The arguments without a name, in their order. */
    public List<String> arguments() {
        return asked.matchedPositionals().stream().flatMap(argument -> argument.stringValues().stream()).toList();
    }

    /** The value of an option that is one of these, the first where it is not given. */
    public String choice(String option, String... allowed) throws Complaint {
        return oneOf(option, value(option).orElse(allowed[0]), allowed);
    }

    /** A value that is one of these. */
    public String oneOf(String name, String value, String... allowed) throws Complaint {
        if (!List.of(allowed).contains(value)) {
            throw Complaint.wrong("`" + name + "` is `" + value + "`; expected " + listed(allowed) + ".");
        }
        return value;
    }

    private static String listed(String... words) {
        String last = "`" + words[words.length - 1] + "`";
        return words.length == 1 ? last
                : "`" + String.join("`, `", List.of(words).subList(0, words.length - 1)) + "` or " + last;
    }

    /** The value of an option that is a date. */
    public Optional<LocalDate> date(String option) throws Complaint {
        Optional<String> text = value(option);
        Optional<LocalDate> date = text.flatMap(Starts::parse).flatMap(Call::day);
        if (text.isPresent() && date.isEmpty()) {
            String meant = Starts.meant(text.get()).flatMap(Call::day).map(day -> " Did you mean `" + day + "`?")
                .orElse("");
            throw Complaint.wrong("`" + option + "` is `" + text.get()
                    + "`; expected a date of " + Dates.YEARS + ", such as `2026-01-05`." + meant);
        }
        return date;
    }

    private static Optional<LocalDate> day(Starts starts) {
        return Optional.of(starts).filter(Starts::isAllDay).map(Starts::date);
    }

    /** Whether a name stands for standard input or output, and for no file. */
    static boolean isStream(String name) {
        return name.equals(STREAM);
    }

    /** The path of a file that the call names, from the folder in which it takes place. */
    Path file(String name) throws Complaint {
        try {
            return terminal.folder().resolve(name);
        } catch (InvalidPathException none) {
            throw Complaint.wrong("No file can be called `" + name + "`; expected another name.");
        }
    }

    /** The path of a plan file that is to be changed. */
    Path changeable(String name) throws Complaint {
        if (isStream(name)) {
            throw Complaint.wrong("The plan is standard input, which cannot be changed; expected a file.");
        }
        return file(name);
    }

    /** The place in a plan that a word tells. */
    static PlanPath path(String word) throws Complaint {
        return PlanPath.parse(word).orElseThrow(() -> Complaint.wrong("`" + word
                + "` is no path; expected one such as `contacts.kai.name` or `journal[3].note`."));
    }

    /** What today is: the date given, else the clock's, in this zone. */
    public LocalDate today(ZoneId zone) throws Complaint {
        Optional<LocalDate> given = date("--today");
        return given.isPresent() ? given.get() : LocalDate.ofInstant(terminal.clock().instant(), zone);
    }
}
