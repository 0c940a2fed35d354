package dev.netplan.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that a value keeps by itself, and that a reader therefore finds. The last three speak of dates: a plan may
 * set their severity, like that of any rule of the catalogue; the others are always errors and cannot be turned off.
 */
public enum FormatRule {
    YAML_SYNTAX("the text is YAML"),
    CONFLICT_MARKERS("no merge was left unfinished in the file"),
    BAD_ENCODING("the file is UTF-8"),
    TOO_LARGE("the file is not larger than the limit"),
    TOO_DEEP("nothing is nested deeper than " + Cursor.DEEPEST + " levels"),
    TOO_MANY_ALIASES("aliases stay within their budget and do not contain themselves"),
    UNSAFE_YAML("no tags and no merge keys"),
    SEVERAL_DOCUMENTS("one document a file"),
    NOT_A_PLAN("the file is a plan"),
    UNSUPPORTED_VERSION("the format version is one that this library reads"),
    UNKNOWN_KEY("every key is one that the format knows, or begins with x-"),
    MISSING_KEY("every required key is there"),
    DUPLICATE_KEY("every key is there once"),
    WRONG_TYPE("a map, a list or a single value stands where the format wants one"),
    BAD_VALUE("every value is one that its type allows"),
    EXCLUSIVE_KEYS("of two keys that exclude each other, one is there"),
    INCLUDE_MISSING("every included file is there"),
    INCLUDE_OUTSIDE("included files lie in the folder of the plan"),
    INCLUDE_NESTED("included files include nothing"),
    ENDS_BEFORE_START("whatever ends does so on or after the day it starts",
            "Swap the two days if they stand the wrong way round, or mend the one that is wrong."),
    MILESTONES_NOT_INCREASING("milestones rise in date and in number",
            "Put them in order, each later than the one before it and with a higher number."),
    INTRODUCTION_WITHOUT_CONSENT("people are asked, agree and are introduced in this order",
            "Ask both, write down who agrees and when, and introduce them after that; where one does not, let it rest.");

    private static final Map<String, FormatRule> BY_ID = Arrays.stream(values())
        .collect(Collectors.toMap(FormatRule::id, Function.identity()));

    private final String id;
    private final String holds;
    private final String hint;

    FormatRule(String holds) {
        this(holds, "");
    }

    FormatRule(String holds, String hint) {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.holds = holds;
        this.hint = hint;
    }

    /** The rule of that id; empty where it is none of these. */
    public static Optional<FormatRule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Whether it is always an error, whatever a plan says. */
    public boolean isFixed() {
        return compareTo(ENDS_BEFORE_START) < 0;
    }

    /** The rule's name in findings: {@code unknown-key}. */
    public String id() {
        return id;
    }

    /**
     * Whether an id is that of a rule about the form of a file alone; the last three here are about its meaning too.
     */
    public static boolean isOfFormat(String id) {
        FormatRule rule = BY_ID.get(id);
        return rule != null && rule.isFixed();
    }

    /** What is true of a file that keeps the rule, as the middle of a sentence. */
    public String holds() {
        return holds;
    }

    /** What to do about whatever breaks it; empty where that depends on what was met. */
    public String hint() {
        return hint;
    }

    @Override
    public String toString() {
        return id;
    }
}
