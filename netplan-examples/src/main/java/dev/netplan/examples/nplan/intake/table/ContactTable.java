package dev.netplan.examples.nplan.intake.table;

import dev.netplan.examples.nplan.exchange.csv.CellMarks;
import dev.netplan.examples.nplan.intake.Arrival;
import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Draft;
import dev.netplan.examples.nplan.intake.Kind;
import dev.netplan.examples.nplan.intake.Unrecognised;
import dev.netplan.format.Quoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of a table whose header names the keys of a contact, or the columns of Google or Outlook. */
public final class ContactTable {

    /** Between several values in one cell, as Google and as our own tables write it; a line break does as well. */
    private static final Pattern BETWEEN = Pattern.compile(" ::: |" + CellMarks.BETWEEN + "|\\R");
    /** Between short values, which have neither inside. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile(" ::: |\\R|[;,]");
    private static final Pattern LABELLED = Pattern.compile("(\\S[^:]*):(?: |(?=https?://))(.+)");
    private static final Pattern NO_YEAR = Pattern.compile("--([0-9]{2})-?([0-9]{2})");

    private ContactTable() {}

    /**
     * The people of such a table.
     *
     * @param start the day on which the plan starts, before which everybody in it was born
     * @throws Unrecognised when no row in it is a header
     */
    public static Arrivals of(String text, LocalDate start) throws Unrecognised {
        Table table = Table.of(text, ContactColumns.VOCABULARY)
            .orElseThrow(() -> new Unrecognised("No header was found; expected columns such as `name`, `email` and "
                    + "`org`, or `First Name` and `Last Name`, and met `" + LinkedIn.firstLine(text) + "`."));
        List<Arrival> people = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        ConnectedOn dates = new ConnectedOn(table.rows().stream().flatMap(row -> ContactColumns.DATES.stream()
            .map(key -> table.header().cell(row, key))).toList());
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i).stream().map(CellMarks::unguarded).toList();
            Optional<Arrival> person = person(row, table.header(), dates, start, remarks);
            person.ifPresent(people::add);
            if (person.isEmpty()) {
                remarks.add(table.nobody(i, "a name, an e-mail address or an organization"));
            }
        }
        remarks.addAll(table.trouble());
        return new Arrivals(people, remarks);
    }

    private static Optional<Arrival> person(List<String> row, Header header, ConnectedOn dates, LocalDate start,
            List<String> remarks) {
        Draft draft = new Draft(Kind.CONTACT).line("name", header.cell(row, "name")).line("name",
                PersonName.of(header.cell(row, "prefix"), header.cell(row, "first"), header.cell(row, "middle"),
                        header.cell(row, "last"), header.cell(row, "suffix")));
        ContactColumns.SINGLE.forEach(key -> draft.value(key, header.cell(row, key)));
        draft.line("role", header.cell(row, header.keys().contains("role") ? "role" : "title"))
            .line("org", header.cell(row, "org")).lines("notes", String.join("\n", header.cells(row, "notes")))
            .several("email", values(header, row, "email", BETWEEN_WORDS))
            .several("phone", values(header, row, "phone", BETWEEN_WORDS))
            .several("toward", values(header, row, "toward", BETWEEN_WORDS)).several("tags", tags(header, row))
            .several("can-offer", values(header, row, "can-offer", BETWEEN))
            .several("could-use", values(header, row, "could-use", BETWEEN));
        ContactColumns.DATES.forEach(key -> date(key, header.cell(row, key), dates, start, draft));
        profiles(header, row, draft);
        if (!draft.has("name")) {
            String name = draft.has("org") ? header.cell(row, "org")
                    : values(header, row, "email", BETWEEN_WORDS).stream().findFirst().orElse("");
            draft.line("name", name);
            if (draft.has("name")) {
                remarks.add("A row has no name; it takes `" + Quoted.shortened(name.strip()) + "`.");
            }
        }
        return draft.into(remarks);
    }

    private static void date(String key, String text, ConnectedOn dates, LocalDate start, Draft draft) {
        Matcher noYear = NO_YEAR.matcher(text.strip());
        boolean birthday = key.equals("birthday");
        // Outlook writes zeros for a day that nobody knows
        if (birthday && noYear.matches()) {
            draft.value(key, noYear.group(1) + "-" + noYear.group(2));
        } else if (!text.strip().startsWith("0/0/")) {
            Optional<LocalDate> date = birthday ? dates.parse(text, start.getYear() - 1) : dates.parse(text);
            draft.value(key, date.map(LocalDate::toString).orElse(text));
        }
    }

    private static List<String> values(Header header, List<String> row, String key, Pattern between) {
        if (ContactColumns.areOurs(header)) {
            return header.cells(row, key).stream().map(OwnCell::values).flatMap(List::stream).toList();
        }
        return header.cells(row, key).stream().flatMap(between::splitAsStream).map(String::strip)
            .filter(value -> !value.isEmpty()).toList();
    }

    /** Google marks its own groups with a star. */
    private static List<String> tags(Header header, List<String> row) {
        return values(header, row, "tags", BETWEEN_WORDS).stream()
            .filter(tag -> ContactColumns.areOurs(header) || !tag.startsWith("* ")).toList();
    }

    private static void profiles(Header header, List<String> row, Draft draft) {
        if (ContactColumns.areOurs(header)) {
            header.cells(row, "profiles").stream().map(OwnCell::labelled).flatMap(List::stream)
                .forEach(profile -> draft.profile(profile.getKey(), profile.getValue()));
            return;
        }
        for (String cell : values(header, row, "profiles", BETWEEN)) {
            for (String part : Arrays.asList(cell.split("[,;] (?=\\S)"))) {
                Matcher labelled = LABELLED.matcher(part.strip());
                boolean hasLabel = labelled.matches() && !labelled.group(1).startsWith("http");
                draft.profile(hasLabel ? labelled.group(1) : "", hasLabel ? labelled.group(2) : part);
            }
        }
        ContactColumns.PLACES.forEach(place -> header.cells(row, "profiles." + place)
            .forEach(url -> draft.profile(place, url)));
    }
}
