package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import dev.netplan.model.Birthday;
import dev.netplan.model.Contact;
import dev.netplan.model.Dates;
import dev.netplan.model.KeepInTouch;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanPath;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Whose birthday is on which day, except of those who are to be left in peace. */
final class Birthdays {

    /** The format knows no other years. */
    private static final Window KNOWN = new Window(Dates.FIRST, Dates.LAST);

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final MonthDay DAY_BEFORE = MonthDay.of(2, 28);

    private final Map<MonthDay, List<Contact>> byDay = new HashMap<>();

    private final ZoneId zone;

    Birthdays(Plan plan) {
        this.zone = plan.zone();
        for (Contact contact : plan.contacts()) {
            Optional<Birthday> birthday = contact.birthday();
            if (birthday.isPresent() && !isLeftInPeace(contact, plan)) {
                byDay.computeIfAbsent(birthday.get().day(), key -> new ArrayList<>()).add(contact);
            }
        }
    }

    private static boolean isLeftInPeace(Contact contact, Plan plan) {
        Optional<KeepInTouch> wanted = contact.keepInTouch()
            .or(() -> contact.tie().map(plan.defaults().keepInTouch()::get));
        return wanted.isPresent() && wanted.get().often().isEmpty();
    }

    /** Tells the birthdays that are kept on some days. */
    void tell(Window days, Consumer<Item> items) {
        if (byDay.isEmpty()) {
            return;
        }
        Window known = days.meet(KNOWN);
        for (LocalDate day = known.first(); !day.isAfter(known.last()); day = day.plusDays(1)) {
            MonthDay key = MonthDay.from(day);
            tell(day, key, items);
            if (key.equals(DAY_BEFORE) && !day.isLeapYear()) {
                tell(day, LEAP_DAY, items);
            }
        }
    }

    private void tell(LocalDate day, MonthDay key, Consumer<Item> items) {
        for (Contact contact : byDay.getOrDefault(key, List.of())) {
            items.accept(new Item(day, Optional.empty(), zone, Item.Kind.BIRTHDAY, Optional.of(contact.id()),
                    contact.name(), 0, List.of(contact.id()), Item.State.OPEN, false,
                    PlanPath.of("contacts", contact.id())));
        }
    }
}
