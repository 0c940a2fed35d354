package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.netplan.agenda.Agenda;
import dev.netplan.calendar.Window;
import dev.netplan.change.Change;
import dev.netplan.change.Conflict;
import dev.netplan.change.ContactMerge;
import dev.netplan.change.Diff;
import dev.netplan.change.Merge;
import dev.netplan.change.Standing;
import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.Place;
import dev.netplan.check.PlanAt;
import dev.netplan.check.Related;
import dev.netplan.check.TextFacts;
import dev.netplan.journal.Journal;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // nulls are what this is about
class NoNullTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Plan PLAN = Plan.builder().start(DAY).owner(Owner.builder().name("Ada").build()).build();
    private static final PlanPath PATH = PlanPath.of("goals", "g");

    static final List<Record> VALUES = List.of(Activity.of("attend"), Birthday.of(4, 5), Cadence.weeks(6),
            new KeepInTouch.Every(Cadence.weeks(6)), new KeepInTouch.Never(), new On.Weekday(DayOfWeek.MONDAY),
            new On.Nth(1, DayOfWeek.MONDAY), new On.MonthDay(15), PATH, Starts.on(DAY),
            Window.between(DAY, DAY), new Place("plan.yaml", 1, 1, 1, 2), Fix.remove(PATH), Related.at(PATH, "here"),
            TextFacts.NONE, Finding.of("idle-week", Severity.NOTE, PATH, "message", "hint"),
            new Change(Change.Kind.REMOVED, PATH, Optional.of("a"), Optional.empty()),
            new Conflict(PATH, Optional.empty(), Optional.of("a"), Optional.of("b")), new Diff(List.of()),
            new Merge(PLAN, List.of()), new ContactMerge(PLAN, List.of()),
            Standing.Open.request(Activity.of("coffee-chat"), "kai"));

    @ParameterizedTest
    @FieldSource("VALUES")
    void a_value_refuses_null_and_names_the_attribute(Record value) throws ReflectiveOperationException {
        RecordComponent[] attributes = value.getClass().getRecordComponents();
        for (int i = 0; i < attributes.length; i++) {
            if (!attributes[i].getType().isPrimitive()) {
                Object[] arguments = arguments(value);
                arguments[i] = null;

                assertThatThrownBy(() -> constructor(value).newInstance(arguments))
                    .isInstanceOf(InvocationTargetException.class).cause()
                    .isInstanceOf(NullPointerException.class).hasMessage(attributes[i].getName());
            }
        }
    }

    private static Object[] arguments(Record value) throws ReflectiveOperationException {
        RecordComponent[] attributes = value.getClass().getRecordComponents();
        Object[] arguments = new Object[attributes.length];
        for (int i = 0; i < attributes.length; i++) {
            arguments[i] = attributes[i].getAccessor().invoke(value);
        }
        return arguments;
    }

    private static Constructor<?> constructor(Record value) throws ReflectiveOperationException {
        return value.getClass().getDeclaredConstructor(Arrays.stream(value.getClass().getRecordComponents())
            .map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "calendar", "check", "change"})
    void every_public_value_is_among_those_asked(String name) throws IOException, URISyntaxException {
        Set<String> asked = VALUES.stream().map(value -> value.getClass().getName())
            .filter(type -> type.startsWith("dev.netplan." + name + "."))
            .collect(Collectors.toCollection(TreeSet::new));

        assertThat(publicRecords(name)).isEqualTo(asked);
    }

    private static Set<String> publicRecords(String name) throws IOException, URISyntaxException {
        Path classes = Path.of(Plan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.list(classes.resolve("dev/netplan").resolve(name))) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".class"))
                .filter(file -> !file.equals("package-info.class"))
                .map(file -> "dev.netplan." + name + "." + file.substring(0, file.length() - ".class".length()))
                .filter(NoNullTest::isPublicRecord).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isPublicRecord(String name) {
        try {
            Class<?> type = Class.forName(name);
            return type.isRecord() && Modifier.isPublic(type.getModifiers());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    void a_view_of_a_plan_refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> PlanAt.of(null, DAY)).withMessage("plan");
        assertThatNullPointerException().isThrownBy(() -> PlanAt.of(PLAN, null)).withMessage("asOf");
        assertThatNullPointerException().isThrownBy(() -> PlanAt.of(PLAN, DAY, null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Journal.of(null, DAY)).withMessage("plan");
        assertThatNullPointerException().isThrownBy(() -> Journal.of(PLAN, null)).withMessage("asOf");
        assertThatNullPointerException().isThrownBy(() -> Agenda.of(PLAN, null)).withMessage("asOf");
        assertThatNullPointerException().isThrownBy(() -> Agenda.of(null)).withMessage("journal");
    }
}
