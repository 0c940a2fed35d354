package dev.netplan.model;

import dev.netplan.everyday.CadenceWords;
import dev.netplan.everyday.CountWords;
import dev.netplan.everyday.DateWords;
import dev.netplan.everyday.DayWords;
import dev.netplan.everyday.LengthWords;
import dev.netplan.everyday.StartsWords;
import dev.netplan.everyday.TimeWords;
import dev.netplan.everyday.ZoneWords;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Id;
import dev.netplan.format.OneOrMany;
import dev.netplan.format.PlainText;
import dev.netplan.format.Scalar;
import dev.netplan.format.Type;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The single values of the plan file. */
final class Scalars {

    static final Scalar<String> TEXT = Scalar
        .of("text", "text", "", text -> text, Function.<String>identity()).allowing(Scalars::isText).unshared();

    static final Scalar<String> ID = Scalar
        .of("id", "an id: lower-case letters, digits and hyphens", "^" + Id.PATTERN + "$", text -> text,
                Function.<String>identity())
        .allowing(Id::isId).meaning(text -> Optional.of(Id.nearest(text)));

    static final Scalar<Integer> COUNT = count(1_000_000);

    static final Scalar<Integer> MONTHS = count(24).meaning(CountWords::months);

    static final Scalar<Integer> PRIORITY = count(3);

    static final Scalar<LocalDate> DATE = Scalar
        .of("date", "a date such as 2026-01-05, of " + Dates.YEARS,
                "^(19[0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", Dates::parse,
                LocalDate::toString)
        .allowing(Dates::allows).meaning(DateWords::date).advising(DateWords::advice);

    static final Scalar<LocalTime> TIME = Scalar
        .of("time", "a time of day such as 18:00", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$",
                Dates::parseTime, LocalTime::toString)
        .allowing(time -> time.getNano() == 0).meaning(TimeWords::time);

    static final Scalar<Starts> STARTS = Scalar
        .of("starts", "a date with a time such as 2026-01-15T18:30, or a date alone for a whole day",
                "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$", parsed(Starts::parse),
                Starts::toString)
        .allowing(starts -> Dates.allows(starts.date()) && starts.time().map(LocalTime::getNano).orElse(0) == 0)
        .meaning(StartsWords::starts).advising(StartsWords::advice);

    static final Scalar<Duration> DURATION = duration("duration", 24)
        .meaning(text -> LengthWords.length(text).or(() -> LengthWords.minutes(text)));

    /** How long before something: a day before is a whole one. */
    static final Scalar<Duration> BEFORE = DURATION.meaning(LengthWords::before);

    static final Scalar<Duration> WEEKLY_TIME = duration("weekly time", 168);

    static final Scalar<Cadence> CADENCE = Scalar.of("cadence",
            "how often, such as `week`, `6 weeks`, `10 days`, from 1 to 1000", "^(" + Cadence.PATTERN + ")$",
            parsed(Cadence::parse), Cadence::toString)
        .meaning(CadenceWords::cadence).advising(CadenceWords::advice);

    static final Scalar<KeepInTouch> KEEP_IN_TOUCH = Scalar
        .of("keep in touch", "how often, such as `6 weeks`, or `never`", "^(never|" + Cadence.PATTERN + ")$",
                parsed(KeepInTouch::parse), KeepInTouch::toString)
        .knowing(List.of("never")).meaning(CadenceWords::cadence);

    static final Scalar<DayOfWeek> DAY = Scalar
        .of("day", "a day of the week such as mon", weekdays(), parsed(On::weekday), On::brief)
        .knowing(List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "Monday", "Tuesday", "Wednesday",
                "Thursday", "Friday", "Saturday", "Sunday"))
        .meaning(DayWords::day);

    static final Scalar<On> ON = Scalar.of("day of the cycle",
            "a day such as tue for weeks, or first tue, last fri or 15 for months",
            "^([A-Za-z]+( +[A-Za-z]+)?|[0-9]{1,2})$", parsed(On::parse), On::toString)
        .meaning(DayWords::day);

    static final Scalar<Birthday> BIRTHDAY = Scalar.of("birthday", "a birthday such as 04-05 or 1990-04-05",
            "^([0-9]{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", parsed(Birthday::parse), Birthday::toString)
        .meaning(text -> DateWords.date(text).or(() -> DateWords.dayOfYear(text))).advising(DateWords::advice);

    static final Scalar<ZoneId> ZONE = Scalar
        .of("zone", "a time zone such as America/Los_Angeles", "^[A-Za-z0-9_+/-]+$", Scalars::parseZone,
                ZoneId::getId)
        .allowing(zone -> parseZone(zone.getId()) != null).meaning(text -> ZoneWords.zone(text, zones()));

    static final Scalar<Activity> ACTIVITY = Scalar
        .of("activity", "an activity such as coffee-chat", "^" + Id.PATTERN + "$",
                text -> Id.isId(text) ? Activity.of(text) : null, Activity::id)
        .knowing(List.copyOf(Word.words(StandardActivity.values()).keySet()));

    static final Scalar<StandardActivity> STANDARD = word("standard activity", StandardActivity.values());

    static final Scalar<Severity> SEVERITY = word("severity", Severity.values())
        .meaning(meaning(Map.of("warn", "warning", "info", "note", "hint", "note", "none", "off", "false", "off")));

    static final Scalar<Boolean> TRUTH = Scalar.oneOf("truth", truths(), String::valueOf)
        .writtenBy((truth, sink) -> sink.truth(truth))
        .meaning(meaning(Map.of("yes", "true", "on", "true", "no", "false", "off", "false")));

    static final Scalar<PlanPath> PATH = Scalar
        .of("path", "the path of an element such as contacts.kai",
                "^[^.\\[\\]]+(\\.[^.\\[\\]]+|\\[[0-9]{1,9}\\])*$", parsed(PlanPath::parse), PlanPath::toString)
        .allowing(path -> isText(path.toString()) && PlanPath.parse(path.toString()).stream().anyMatch(path::equals));

    /** A rule whose severity a plan may set: any but a format rule. */
    static final Scalar<String> RULE = Scalar
        .of("rule", "the id of a rule that is none of the format's own, which hold always", "^" + Id.PATTERN + "$",
                text -> text, Function.<String>identity())
        .allowing(text -> Id.isId(text) && !FormatRule.isOfFormat(text));

    static final Type<List<String>> TEXTS = new OneOrMany<>(TEXT);

    /** The version of the format that this library reads and writes. */
    static final Scalar<Integer> VERSION = Scalar
        .<Integer>of("version", "1, the version of the format", "^1$", text -> text.equals("1") ? 1 : null,
                String::valueOf)
        .writtenBy((version, sink) -> sink.number(version)).upTo(1).breaking(FormatRule.UNSUPPORTED_VERSION);

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private Scalars() {}

    /** One of the words of an enum. */
    static <E extends Word> Scalar<E> word(String name, E[] constants) {
        return Scalar.oneOf(name, Word.words(constants), Word::word);
    }

    /** The names of the weekdays, short and whole, in any case. */
    private static String weekdays() {
        StringBuilder pattern = new StringBuilder();
        for (String name : new TreeSet<>(On.WEEKDAYS.keySet())) {
            pattern.append(pattern.isEmpty() ? "^(" : "|");
            name.chars().forEach(letter -> pattern.append('[').append((char) letter)
                .append(Character.toUpperCase((char) letter)).append(']'));
        }
        return pattern.append(")$").toString();
    }

    private static Map<String, Boolean> truths() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("true", true);
        words.put("false", false);
        return words;
    }

    private static Function<String, Optional<String>> meaning(Map<String, String> words) {
        return text -> Optional.ofNullable(words.get(text.toLowerCase(Locale.ROOT)));
    }

    /** A method, since the types are made before the set that they look into. */
    private static Set<String> zones() {
        return ZONES;
    }

    private static <T> Function<String, @Nullable T> parsed(Function<String, Optional<T>> parse) {
        return text -> parse.apply(text).orElse(null);
    }

    private static Scalar<Integer> count(int most) {
        String pattern = most < 10 ? "^0*[1-" + most + "]$" : most == 24 ? "^0*([1-9]|1[0-9]|2[0-4])$"
                : "^0*([1-9][0-9]{0,5}|1000000)$";
        return Scalar
            .<Integer>of(most == 1_000_000 ? "count" : "count to " + most, "a whole number from 1 to " + most, pattern,
                    Scalars::parseCount,
                    String::valueOf)
            .allowing(count -> count >= 1 && count <= most)
            .writtenBy((count, sink) -> sink.number(count)).upTo(most).meaning(CountWords::count);
    }

    private static @Nullable Integer parseCount(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > 1_000_000) {
                return null;
            }
            number = number * 10 + digit;
        }
        return text.isEmpty() ? null : (Integer) number;
    }

    private static Scalar<Duration> duration(String name, int hours) {
        return Scalar.of(name, "a length of time such as 20m or 1h30m, " + hours + "h at most",
                "^(" + Lengths.PATTERN + ")$", Lengths::parse, Lengths::print)
            .allowing(length -> Lengths.allows(length, hours)).meaning(LengthWords::length)
            .advising(LengthWords::advice);
    }

    private static @Nullable ZoneId parseZone(String id) {
        try {
            return ZONES.contains(id) ? ZoneId.of(id) : null;
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** Whether a text is there, has no white space at its ends, and only characters that a file can keep. */
    private static boolean isText(String text) {
        return !text.isEmpty() && !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(text.length() - 1)) && PlainText.isPlain(text);
    }
}
