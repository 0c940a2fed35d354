package dev.netplan.dsl;

import static dev.netplan.dsl.Netplan.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.Extension;
import dev.netplan.format.Key;
import dev.netplan.format.ListOf;
import dev.netplan.format.MapById;
import dev.netplan.format.Shape;
import dev.netplan.format.Shorthand;
import dev.netplan.format.Type;
import dev.netplan.model.Aim;
import dev.netplan.model.Met;
import dev.netplan.model.Milestone;
import dev.netplan.model.Plan;
import dev.netplan.model.Superpower;
import dev.netplan.model.Who;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever the format has a key for can be said. */
class EveryKeyTest {

    /** Files are no part of a plan as a value, and its version is the library's. */
    private static final Set<String> NOT_SAID = Set.of("a plan: include", "a plan: netplan");

    private static final Extension X = Extension.of("kept");

    @Test
    void every_key_of_the_format_can_be_said() {
        Set<String> said = new TreeSet<>(NOT_SAID);

        said(Plan.shape(), everything().toTree(), said);
        said(Plan.shape(), everythingElse().toTree(), said);

        assertThat(said).containsExactlyElementsOf(known(Plan.shape(), new TreeSet<>()));
    }

    private static Plan everything() {
        return plan("Everything").starting(date(2026, 1, 5)).forMonths(9).in("Europe/Paris")
            .owner(person("Ada").pronouns("she/her").email("ada@example.org").profile("web", "https://ada.example.org")
                .headline("a baker who codes").extrovert().weeklyTime(hours(4)).askMeAbout("bread")
                .superpower(Superpower.builder().name("a").detail("b").putExtensions("x-a", X).build())
                .extension("x-a", "b"))
            .id("ada").weekStarts(SUNDAY).extension("x-a", X)
            .defaults(usually().followUp(weeks(1)).nudge(months(1)).nudges(3).remind(hours(1))
                .keepInTouch(WEAK, never()).extension("x-a", X))
            .pause(from(date(2026, 3, 1)).to(date(2026, 3, 7)).why("rest").extension("x-a", X))
            .activity("hackathon", like(attend()).lasting(hours(8)).name("a weekend").extension("x-a", X))
            .phase("first", phase("First").from(date(2026, 1, 5)).to(date(2026, 2, 1)).focus("look")
                .extension("x-a", X))
            .interest("code", role("Developer").industries("health").levels("I").seeking("a job").why("fun")
                .questions("How?").extension("x-a", X))
            .goal("people", reach(3, people()).doing(catchUp()).name("people").toward("code").in("chat").phase("first")
                .from(date(2026, 1, 6)).by(date(2026, 1, 30)).why("to learn").with("grace").withRole("CTO")
                .withOrg("Acme").withLevel("X").withTag("y")
                .milestone(Milestone.of(date(2026, 1, 20), 1).withExtensions(Map.of("x-a", X))).extension("x-a", X))
            .routine("walk", catchUp().everyMonth().on(3).on(last(FRIDAY)).name("walk").at(7, 0).lasting(hours(1))
                .phase("first").from(date(2026, 1, 6)).until(date(2026, 1, 30)).except(date(2026, 1, 7)).toward("code")
                .in("chat").with("grace").place("park").url("https://park.example.org").serves("people")
                .remind(minutes(5)).extension("x-a", X))
            .action("write", message().name("write").with("grace").in("chat").toward("code").serves("people")
                .phase("first").from(date(2026, 1, 6)).by(date(2026, 1, 30)).lasting(minutes(5)).why("to ask")
                .extension("x-a", X))
            .organization("acme", organization("Acme").also("ACME").priority(1).people(2).toward("code")
                .url("https://acme.example.org").why("nice").notes("big").extension("x-a", X))
            .community("chat", community("Chat").kind(CHAT).where("Discord").url("https://chat.example.org")
                .joined(date(2026, 1, 6)).left(date(2026, 5, 1)).toward("code").extension("x-a", X))
            .event("fair", event("Fair").starts(2026, 1, 8).ends(date(2026, 1, 9)).lasting(hours(6))
                .zone("Asia/Tokyo").place("hall").online().url("https://fair.example.org").community("chat")
                .routine("walk").toward("code").with("grace").topics("bread").aim(meet(2).each(minutes(5)))
                .aim(Aim.builder().meet(2).each(minutes(5)).putExtensions("x-a", X).build())
                .remind(hours(2)).cancelled().notes("bring a friend").extension("x-a", X))
            .contact("grace", person("Grace").pronouns("she/her").email("g@example.org").email("h@example.org")
                .profile("web", "https://grace.example.org").extension("x-a", X)
                .remember("grace period").role("CTO").level("X").at("Acme").tie(STRONG).toward("code")
                .metOn(date(2025, 12, 1)).metAt("fair").metIn("chat").metVia("kai")
                .met(Met.builder().putExtensions("x-a", X).build()).lastContact(date(2025, 12, 1))
                .keepInTouch(everyYear()).notBefore(date(2026, 1, 6)).phone("1").tags("y").canOffer("advice")
                .couldUse("bread").birthday(2, 29).notes("kind"))
            .contact("kai", person("Kai").birthday(date(1990, 4, 5)))
            .introduction("two", introduce("grace", "kai").why("both bake").asked("grace", date(2026, 1, 6))
                .asked("kai", date(2026, 1, 6)).agreed("grace", date(2026, 1, 7)).agreed("kai", date(2026, 1, 7))
                .introduced(date(2026, 1, 8)).extension("x-a", X))
            .introduction("none", introduce("kai", "grace").asked("kai", date(2026, 1, 6))
                .declined("kai", date(2026, 1, 7)))
            .journal(on(2026, 1, 8).heardBackFrom("grace").answeredLater().met("kai").hopingFor(coffeeChat())
                .at("fair").in("chat").toward("code").spent(minutes(5)).spokeWith(2).gave("bread").asked("why")
                .got("salt").learned("how").note("nice").action("write")
                .next(message().by(date(2026, 1, 10)).extension("x-a", X).note("thank them")).extension("x-a", X))
            .rule("idle-week", OFF)
            .accept("no-in-person", why("far away").at("goals.people").until(date(2026, 3, 1)).extension("x-a", X))
            .build();
    }

    /** The keys that exclude each other, and those that few have. */
    private static Plan everythingElse() {
        return plan().starting(date(2026, 1, 5)).ending(date(2026, 8, 1)).owner(person("Ada"))
            .routine("walk", catchUp().everyYears(2).times(3))
            .goal("people", beActiveIn(3, weeks()).with(Who.builder().role("CTO").putExtensions("x-a", X).build()))
            .build();
    }

    private static Set<String> known(Shape<?, ?> shape, Set<String> known) {
        known.add(shape.name() + ": x-");
        for (Key<?, ?> key : shape.keys()) {
            known.add(shape.name() + ": " + key.name());
            shapeOf(key.type()).forEach(below -> known(below, known));
        }
        return known;
    }

    private static void said(Shape<?, ?> shape, Object tree, Set<String> said) {
        if (!(tree instanceof Map<?, ?> keys)) {
            return;
        }
        if (keys.keySet().stream().anyMatch(key -> key.toString().startsWith("x-"))) {
            said.add(shape.name() + ": x-");
        }
        for (Key<?, ?> key : shape.keys()) {
            Object value = keys.get(key.name());
            if (value != null) {
                said.add(shape.name() + ": " + key.name());
                shapeOf(key.type()).forEach(below -> parts(key.type(), value).forEach(part -> said(below, part, said)));
            }
        }
    }

    private static List<Shape<?, ?>> shapeOf(Type<?> type) {
        if (type instanceof Shape<?, ?> shape) {
            return List.of(shape);
        } else if (type instanceof ListOf<?> list) {
            return shapeOf(list.item());
        } else if (type instanceof MapById<?> section) {
            return List.of(section.element());
        }
        return type instanceof Shorthand<?, ?> shorthand ? List.of(shorthand.shape()) : List.of();
    }

    private static Collection<?> parts(Type<?> type, Object value) {
        if (type instanceof MapById<?>) {
            return ((Map<?, ?>) value).values();
        }
        return value instanceof Collection<?> items ? items : List.of(value);
    }
}
