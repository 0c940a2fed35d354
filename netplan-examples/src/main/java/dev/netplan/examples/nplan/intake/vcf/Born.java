package dev.netplan.examples.nplan.intake.vcf;

import ezvcard.property.Birthday;
import ezvcard.util.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;

/** A birthday of a card in the words of a plan. */
final class Born {

    /** Apple's year for a birthday without one. */
    private static final int NO_YEAR = 1604;

    private Born() {}

    /** The birthday as a plan writes it, or the text that stands in its place. */
    static Optional<String> text(Birthday birthday) {
        // a point in time is told in UTC
        Temporal date = birthday.getDate() instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC)
                : birthday.getDate();
        PartialDate partial = birthday.getPartialDate();
        if (date != null && date.isSupported(ChronoField.YEAR) && date.isSupported(ChronoField.DAY_OF_MONTH)) {
            return day(date.get(ChronoField.YEAR), date.get(ChronoField.MONTH_OF_YEAR),
                    date.get(ChronoField.DAY_OF_MONTH));
        }
        if (partial != null && partial.getMonth() != null && partial.getDate() != null) {
            return day(partial.getYear() == null ? NO_YEAR : partial.getYear(), partial.getMonth(), partial.getDate());
        }
        // a month or a time alone is no birthday, and is told
        return Optional.ofNullable(birthday.getText()).or(() -> Optional.ofNullable(date).map(Temporal::toString))
            .or(() -> Optional.ofNullable(partial).map(some -> some.toISO8601(true)));
    }

    private static Optional<String> day(int year, int month, int day) {
        try {
            String text = MonthDay.of(month, day).toString().substring("--".length());
            return Optional.of(year == NO_YEAR ? text : String.format("%04d-%s", year, text));
        } catch (DateTimeException noSuchDay) {
            return Optional.of(month + "-" + day);
        }
    }
}
