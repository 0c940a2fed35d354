package dev.netplan.examples.nplan.report.page;

import dev.netplan.examples.nplan.report.Days;
import dev.netplan.examples.nplan.report.Names;
import dev.netplan.examples.nplan.report.Words;
import dev.netplan.journal.Coverage;
import dev.netplan.journal.Funnel;
import dev.netplan.journal.Journal;
import dev.netplan.journal.KeepingInTouch;
import dev.netplan.journal.Stage;
import dev.netplan.model.Contact;
import dev.netplan.model.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is due, what was asked of whom, and whom the owner knows where. */
final class People {

    private static final int SHOWN = 12;
    private static final int MOST_DOTS = 16;
    private static final int WIDTH = 320;

    private final Journal journal;
    private final Plan plan;
    private final Markup page;

    People(Journal journal, Markup page) {
        this.journal = journal;
        this.plan = journal.plan();
        this.page = page;
    }

    void due() {
        List<KeepingInTouch> people = journal.whomNext();
        if (people.isEmpty()) {
            page.leaf("p", "Nobody has a cadence to keep in touch by.", "class", "nothing");
            return;
        }
        page.block("ul", () -> people.stream().limit(SHOWN).forEach(this::due), "class", "due");
        if (people.size() > SHOWN) {
            page.leaf("p", "And " + Words.count(people.size() - SHOWN, "more person", "more people") + ".", "class",
                    "more");
        }
    }

    private void due(KeepingInTouch touch) {
        Optional<Contact> contact = plan.contacts().find(touch.contact());
        String work = contact.stream().flatMap(known -> Stream.of(known.role(), known.org()))
            .flatMap(Optional::stream).collect(Collectors.joining(", "));
        page.block("li", () -> {
            page.in("span", () -> {
                page.in("strong", () -> page.name(Names.of(touch.contact(), plan)));
                if (!work.isEmpty()) {
                    page.in("small", () -> page.name(work));
                }
            }, "class", "who");
            page.in("span", () -> {
                page.leaf("span", Words.plain(touch.state()), "class", "status " + touch.state().word());
                page.in("small", () -> page
                    .leaf("span", touch.last().map(last -> "last " + Days.brief(last)).orElse("not yet in touch") + ",")
                    .text(" ").leaf("span", "due " + Days.brief(touch.due())));
            }, "class", "when");
        });
    }

    void requests() {
        if (journal.funnel().asked() == 0) {
            page.leaf("p", "Nothing has been asked for yet.", "class", "nothing");
            return;
        }
        Stream.concat(journal.funnels().size() > 1 ? Stream.of(journal.funnel()) : Stream.empty(),
                journal.funnels().stream())
            .forEach(this::funnel);
    }

    private void funnel(Funnel funnel) {
        String what = funnel.hopingFor().map(activity -> Words.plain(activity.id())).orElse("all requests");
        page.block("div", () -> {
            page.leaf("h3", Words.capital(what));
            bar("asked", funnel.asked(), funnel.asked());
            bar("answered", funnel.answered(), funnel.asked());
            bar("granted", funnel.granted(), funnel.asked());
            page.leaf("p", Words.percent(funnel.share()) + " granted, " + funnel.waiting() + " waiting.", "class",
                    "more");
        }, "class", "funnel");
    }

    private void bar(String label, int count, int of) {
        page.block("p", () -> {
            page.leaf("span", label);
            page.in("svg", () -> {
                page.empty("rect", "class", "track", "width", WIDTH, "height", 14, "rx", 4);
                if (count > 0) {
                    page.empty("rect", "class", "bar " + label, "width", Math.max(8.0, (double) WIDTH * count / of),
                            "height", 14, "rx", 4);
                }
            }, "viewBox", "0 0 320 14", "preserveAspectRatio", "none", "aria-hidden", "true");
            page.leaf("b", Integer.toString(count));
        }, "class", "step");
    }

    void stages() {
        int all = plan.contacts().size();
        if (all == 0) {
            page.leaf("p", "Nobody is in the plan yet.", "class", "nothing");
            return;
        }
        page.block("svg", () -> {
            double x = 0;
            for (Stage stage : Stage.values()) {
                int count = journal.stages().getOrDefault(stage, 0);
                double width = 640.0 * count / all;
                if (count > 0) {
                    page.empty("rect", "class", "part stage-" + stage.word(), "x", x, "width",
                            Math.max(1, width - 2), "height", 18, "rx", 3);
                }
                x += width;
            }
        }, "viewBox", "0 0 640 18", "class", "stages", "preserveAspectRatio", "none", "aria-hidden", "true");
        page.block("ul", () -> {
            for (Stage stage : Stage.values()) {
                page.in("li", () -> {
                    page.empty("i", "class", "dot stage-" + stage.word());
                    page.leaf("b", Integer.toString(journal.stages().getOrDefault(stage, 0)));
                    page.text(" " + Words.plain(stage));
                });
            }
        }, "class", "stage-list");
    }

    void organizations() {
        if (!journal.organizations().isEmpty()) {
            page.block("ul", () -> journal.organizations().forEach(this::organization), "class", "places");
        }
    }

    private void organization(Coverage coverage) {
        int wanted = coverage.wanted().orElse(0);
        page.block("li", () -> {
            page.in("span", () -> {
                page.in("strong", () -> page.name(Names.organization(coverage.organization(), plan)));
                if (coverage.known() > 0) {
                    int more = coverage.known() - SHOWN;
                    page.in("small", () -> page.names(coverage.contacts().stream().limit(SHOWN)
                        .map(id -> Names.of(id, plan)).toList()).text(more > 0 ? " and " + more + " more" : ""));
                }
            }, "class", "who");
            page.in("span", () -> {
                page.in("span", () -> dots(coverage, wanted), "class", "dots", "aria-hidden", "true");
                page.leaf("small", coverage.known() + (wanted >= coverage.known() && wanted > 0 ? " of " + wanted : "")
                        + " known");
            }, "class", "when");
        });
    }

    private void dots(Coverage coverage, int wanted) {
        int told = 0;
        for (Stage stage : List.of(Stage.WARM, Stage.MET, Stage.REACHED_OUT, Stage.TO_MEET)) {
            for (int i = 0; i < coverage.stages().getOrDefault(stage, 0) && told < MOST_DOTS; i++, told++) {
                page.empty("i", "class", "dot stage-" + stage.word());
            }
        }
        for (; told < Math.min(wanted, MOST_DOTS); told++) {
            page.empty("i", "class", "dot open");
        }
    }
}
