package dev.netplan.examples.nplan.intake.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the calendars of a text. What is broken in one line costs that line, and nothing else. */
final class CalendarFile implements VObjectDataListener {

    private static final int DEEPEST = 20;

    private final List<Component> calendars = new ArrayList<>();
    private final Deque<Component> open = new ArrayDeque<>();

    private CalendarFile() {}

    /** The calendars of a text, in their order. */
    static List<Component> calendars(String text) {
        CalendarFile file = new CalendarFile();
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(file);
        } catch (IOException | RuntimeException broken) {
            // whatever the library makes of bytes that are no calendar, what stands above is some
            return file.calendars;
        }
        return file.calendars;
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        Component component = new Component(name);
        if (name.equalsIgnoreCase("VCALENDAR")) {
            calendars.add(component);
        } else if (!open.isEmpty() && open.size() < DEEPEST) {
            open.peek().add(component);
        }
        open.push(component);
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        open.poll();
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (!open.isEmpty()) {
            open.peek().add(new Property(property.getName().toUpperCase(Locale.ROOT),
                    Optional.ofNullable(property.getParameters().first("TZID")),
                    Optional.ofNullable(property.getParameters().first("RANGE")),
                    property.getValue() == null ? "" : property.getValue()));
        }
    }

    @Override
    public void onVersion(String value, Context context) {
        // the events of all versions are read alike
    }

    @Override
    public void onWarning(Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown,
            Context context) {
        // the line is passed over
    }
}
