// Shows a reminder service: again and again it asks for today's agenda, and tells what is new on it.
package dev.netplan.examples;

import dev.netplan.agenda.Agenda;
import dev.netplan.agenda.Item;
import dev.netplan.yaml.read.PlanReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Run it with a plan; it runs until it is stopped. The library asks no clock: the service does, and hands in the day.
 */
public final class ReminderLoop {

    private final Path file;
    private final Clock clock;
    private final Consumer<String> tell;
    private final Set<String> told = new HashSet<>();

    ReminderLoop(Path file, Clock clock, Consumer<String> tell) {
        this.file = file;
        this.clock = clock;
        this.tell = tell;
    }

    /** Looks every quarter of an hour. */
    public static void main(String[] args) throws InterruptedException {
        ReminderLoop loop = new ReminderLoop(Path.of(args[0]), Clock.systemUTC(), System.out::println);
        while (true) {
            loop.look();
            TimeUnit.MINUTES.sleep(15);
        }
    }

    /** Tells what stands open on today's agenda and was not told before; a plan that is being edited waits its turn. */
    void look() {
        PlanReader.standard().read(file).plan().ifPresent(plan -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), plan.zone());
            List<Item> items = Agenda.of(plan, today).items(today, today);
            items.stream().filter(item -> item.state() == Item.State.OPEN).map(ReminderLoop::words).filter(told::add)
                .forEach(tell);
        });
    }

    private static String words(Item item) {
        return item.date() + item.time().map(time -> " " + time).orElse("") + ": " + item.title() + " ("
                + item.minutes() + " minutes" + (item.overdue() ? ", overdue" : "") + ")";
    }
}
