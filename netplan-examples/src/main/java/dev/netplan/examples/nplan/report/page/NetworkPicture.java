package dev.netplan.examples.nplan.report.page;

import dev.netplan.examples.nplan.report.Words;
import dev.netplan.examples.nplan.terminal.Columns;
import dev.netplan.journal.Journal;
import dev.netplan.journal.Stage;
import dev.netplan.model.Contact;
import dev.netplan.model.Introduction;
import dev.netplan.model.Met;
import dev.netplan.model.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The people around the owner: the nearer the warmer, those of one organization side by side, with lines for who led to
 * whom and who was introduced.
 */
final class NetworkPicture {

    private static final double CENTER_X = 360;
    private static final double CENTER_Y = 230;
    private static final double WIDER = 1.15;
    private static final double FARTHEST = 206;
    private static final double REACH = 0.97;
    /** How near to the center a line between two may come. */
    private static final double NEAREST = 62;
    /** How much of its length such a line stands off at its middle, at least. */
    private static final double BEND = 0.1;
    private static final int LABELLED = 28;
    private static final int FEW = 6;
    private static final int MANY = 14;
    private static final int LABEL = 20;
    private static final Map<Stage, Double> RADII =
            Map.of(Stage.WARM, 115.0, Stage.MET, 150.0, Stage.REACHED_OUT, 180.0, Stage.TO_MEET, 206.0);

    private record Spot(double x, double y, boolean rightward) {}

    private final Plan plan;
    private final Journal journal;
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    NetworkPicture(Journal journal) {
        this.plan = journal.plan();
        this.journal = journal;
        place();
    }

    private void place() {
        List<Contact> people = new ArrayList<>(plan.contacts().asList());
        people.sort(Comparator.comparing((Contact contact) -> contact.org().orElse("").toLowerCase(Locale.ROOT))
            .thenComparing(Contact::id));
        if (people.size() > LABELLED) {
            around(people);
            return;
        }
        // half of them on each side, at even heights, so that their names stand one below another
        int right = (people.size() + 1) / 2;
        double most = REACH * people.stream().mapToDouble(this::radius).min().orElse(FARTHEST);
        for (int i = 0; i < people.size(); i++) {
            boolean rightward = i < right;
            double y = most * (rightward ? share(i, right) : -share(i - right, people.size() - right));
            double radius = radius(people.get(i));
            double x = StrictMath.sqrt(radius * radius - y * y) * WIDER;
            spots.put(people.get(i).id(), new Spot(CENTER_X + (rightward ? x : -x), CENTER_Y + y, rightward));
        }
    }

    /** So many that no name has room stand at even angles. */
    private void around(List<Contact> people) {
        for (int i = 0; i < people.size(); i++) {
            double angle = 2 * Math.PI * (i + 0.5) / people.size();
            double radius = radius(people.get(i));
            double x = StrictMath.sin(angle) * radius * WIDER;
            spots.put(people.get(i).id(), new Spot(CENTER_X + x, CENTER_Y - StrictMath.cos(angle) * radius, x > 0));
        }
    }

    private double radius(Contact contact) {
        return RADII.getOrDefault(journal.stageOf(contact.id()), FARTHEST);
    }

    /** The height of one of so many, from -1 to 1. */
    private static double share(int at, int of) {
        return (at + 0.5) / of * 2 - 1;
    }

    void tell(Markup page, String summary) {
        page.block("svg", () -> {
            page.leaf("title", "The network", "id", "net-t");
            page.leaf("desc", summary, "id", "net-d");
            for (Stage stage : List.of(Stage.TO_MEET, Stage.REACHED_OUT, Stage.MET, Stage.WARM)) {
                double radius = RADII.getOrDefault(stage, 0.0);
                page.empty("ellipse", "class", "ring", "cx", CENTER_X, "cy", CENTER_Y, "rx", radius * WIDER, "ry",
                        radius);
            }
            spots.forEach((id, spot) -> line(page, "tie " + word(id), new Spot(CENTER_X, CENTER_Y, true), spot));
            plan.contacts().forEach(contact -> contact.met().flatMap(Met::via).ifPresent(via -> between(page, "via",
                    via, contact.id())));
            plan.introductions().forEach(known -> introduction(page, known));
            spots.forEach((id, spot) -> person(page, id, spot));
            page.empty("circle", "class", "owner", "cx", CENTER_X, "cy", CENTER_Y, "r", 26.0);
            page.leaf("text", initials(plan.owner().name()), "class", "initials", "x", CENTER_X, "y", CENTER_Y + 5,
                    "text-anchor", "middle");
        }, "viewBox", "0 0 720 460", "class",
                "network" + crowd(), "role", "img",
                "aria-labelledby", "net-t net-d");
    }

    private String crowd() {
        int size = spots.size();
        return size > LABELLED ? " many crowd" : size > MANY ? " many" : size <= FEW ? " few" : "";
    }

    private String word(String contact) {
        return "stage-" + journal.stageOf(contact).word();
    }

    private void introduction(Markup page, Introduction known) {
        between(page, "introduced" + (known.introduced().isPresent() ? "" : " pending"), known.between().get(0),
                known.between().get(1));
    }

    private void between(Markup page, String kind, String one, String other) {
        Spot from = spots.get(one);
        Spot to = spots.get(other);
        if (from != null && to != null) {
            // bent away from the owner, so that it runs around them and not through
            double middleX = (from.x + to.x) / 2 - CENTER_X;
            double middleY = (from.y + to.y) / 2 - CENTER_Y;
            double length = Math.max(1, StrictMath.hypot(to.x - from.x, to.y - from.y));
            double awayX = (to.y - from.y) / length;
            double awayY = (from.x - to.x) / length;
            double apart = awayX * middleX + awayY * middleY;
            boolean turned = apart == 0 ? awayY > 0 : apart < 0;
            double bend = Math.max(NEAREST - Math.abs(apart), length * BEND) * (turned ? -2 : 2);
            double x = CENTER_X + middleX + bend * awayX;
            double y = CENTER_Y + middleY + bend * awayY;
            page.empty("path", "class", kind, "d", "M" + pair(from.x, from.y) + "Q" + pair(x, y) + " "
                    + pair(to.x, to.y));
        }
    }

    private static void line(Markup page, String kind, Spot from, Spot to) {
        page.empty("line", "class", kind, "x1", from.x, "y1", from.y, "x2", to.x, "y2", to.y);
    }

    private void person(Markup page, String id, Spot spot) {
        Contact contact = plan.contacts().find(id).orElseThrow();
        boolean labelled = spots.size() <= LABELLED;
        page.in("g", () -> {
            page.leaf("title", contact.name() + contact.org().map(org -> ", " + org).orElse("") + ": "
                    + Words.plain(journal.stageOf(id)));
            page.empty("circle", "class", "person " + word(id), "cx", spot.x, "cy", spot.y, "r", labelled ? 7.0 : 4.5);
            if (labelled) {
                page.leaf("text", Columns.cut(Columns.harmless(contact.name()), LABEL), "class", "label", "x",
                        spot.x + (spot.rightward ? 12 : -12), "y", spot.y + 4, "text-anchor",
                        spot.rightward ? "start" : "end");
            }
        });
    }

    /** The first character of the first and the last word. */
    private static String initials(String name) {
        List<String> words = List.of(Columns.harmless(name).strip().split("\\s+", -1));
        return words.size() < 2 ? first(String.join("", words))
                : first(words.get(0)) + first(words.get(words.size() - 1));
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Words.capital(Character.toString(word.codePointAt(0)));
    }

    private static String pair(double x, double y) {
        return Markup.number(x) + "," + Markup.number(y);
    }
}
