package dev.netplan.yaml.read;

import dev.netplan.check.TextFacts;
import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.format.Shape;
import dev.netplan.model.Plan;
import dev.netplan.model.PlanParts;
import dev.netplan.model.PlanPath;
import dev.netplan.yaml.plain.PlainYaml;
import dev.netplan.yaml.plain.Tape;
import dev.netplan.yaml.source.PlaceRecorder;
import dev.netplan.yaml.source.PlaceRecorder.Found;
import dev.netplan.yaml.source.PlaceRecorder.Handle;
import dev.netplan.yaml.source.Places;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of a plan: its main file, and then what that includes. */
final class PlanReading {

    private static final String INCLUDE = "include";

    private final int limit;
    private final @Nullable IncludeResolver resolver;
    private final boolean plainly;
    private final Gathered all;
    private final PlanParts parts = new PlanParts();
    private final List<PlaceRecorder> recorders = new ArrayList<>();
    private boolean whole = true;
    private int journalBefore;

    /**
     * A reading.
     *
     * @param limit how many bytes a file may have
     * @param resolver where included files come from; null where none may be read
     * @param plainly whether texts of the simple kind take the quick way past SnakeYAML
     * @param earlier another version, whose elements are taken over where their text is the same; null for none
     */
    PlanReading(int limit, @Nullable IncludeResolver resolver, boolean plainly, @Nullable Earlier earlier) {
        this.limit = limit;
        this.resolver = resolver;
        this.plainly = plainly;
        this.all = new Gathered(earlier);
    }

    /** Reads the plan. */
    Reading read(Content main) {
        SourceText source = main.source();
        Reports reports = all.begin(source);
        PlaceRecorder recorder = recorder(source, false);
        YamlCursor cursor = new YamlCursor(all, source, events(source), recorder, reports, 0);
        boolean readable = isReadable(main, reports);
        if (readable && !readInto(Plan.shape(), cursor)) {
            reports.trouble(new Trouble(Problem.of(FormatRule.NOT_A_PLAN, "This file is empty; expected a plan.",
                    "Begin with `netplan: 1`, or make a plan with `nplan init`."), 0, 0), PlanPath.ROOT);
        } else if (readable && whole && !parts.hasHeader() && recorder.keys().equals(List.of("network"))) {
            reports.startAnew();
            reports.trouble(new Trouble(Problem.of(FormatRule.NOT_A_PLAN,
                    "This is a file of Canonical's netplan, which configures networks; expected a plan for networking with people.",
                    "The name for a plan is `networking-plan.yaml`."), 0, 0), PlanPath.ROOT);
        }
        Includes includes = new Includes(resolver, source.name(), limit);
        include(parts.takeIncludes(), includes, reports);
        Plan plan = parts.hasHeader() ? Plan.shape().built(parts, cursor) : null;
        boolean drafted = plan == null && readable && !all.findings.has(FormatRule.NOT_A_PLAN);
        Optional<Plan> draft = drafted ? Optional.of(parts.draft()) : Optional.empty();
        if (!all.ids.isEmpty()) {
            Optional.ofNullable(plan).or(() -> draft)
                .ifPresent(read -> all.findings.replace(all.ids.told(read, all.declared)));
        }
        return reading(Optional.ofNullable(plan), draft, List.copyOf(includes.patterns()));
    }

    /** Reads a file that a plan includes, by itself; the plan around it is made up. */
    Reading readIncluded(Content content) {
        YamlCursor cursor = included(content, false);
        parts.makeUpHeader();
        Optional<Plan> plan = Optional.ofNullable(Plan.shape().built(parts, cursor));
        if (!all.ids.isEmpty()) {
            plan.ifPresent(read -> all.findings.replace(all.ids.told(read, all.declared)));
        }
        return reading(plan, Optional.empty(), List.of(content.source().name()));
    }

    private Reading reading(Optional<Plan> plan, Optional<Plan> draft, List<String> patterns) {
        Places places = new Places(recorders, all.names, all.sources().get(0).name());
        TextFacts facts = new TextFacts(List.copyOf(all.cutByComments), all.declared, places::isShared, places::isList);
        return new Reading(plan, draft, all.findings.sorted(), List.copyOf(all.sources()), patterns, places, facts,
                whole);
    }

    private Events events(SourceText source) {
        Optional<Tape> tape = plainly ? PlainYaml.scan(source) : Optional.empty();
        return tape.<Events>map(events -> new PlainEvents(source, events))
            .orElseGet(() -> new Expanded(new SnakeEvents(source)));
    }

    private PlaceRecorder recorder(SourceText source, boolean optional) {
        PlaceRecorder recorder = new PlaceRecorder(source, all.names, optional);
        recorders.add(recorder);
        return recorder;
    }

    /** Whether there is anything to read in a file; if not, the reason is reported, and nothing else about it. */
    private boolean isReadable(Content content, Reports reports) {
        List<Trouble> troubles = content.trouble().map(List::of).orElseGet(() -> Conflicts.in(content.source()));
        troubles.forEach(trouble -> reports.trouble(trouble, PlanPath.ROOT));
        whole &= troubles.isEmpty();
        return troubles.isEmpty();
    }

    /** Reads a file; false when it is empty. */
    private boolean readInto(Shape<Plan, PlanParts> shape, YamlCursor cursor) {
        boolean filled = true;
        try {
            filled = cursor.begin();
            if (filled) {
                shape.readInto(parts, cursor);
            }
            cursor.finish();
        } catch (BrokenText broken) {
            whole = false;
            cursor.breakOff(broken);
        }
        return filled;
    }

    private void include(List<String> paths, Includes includes, Reports main) {
        for (int i = 0; i < paths.size(); i++) {
            Found item = recorders.get(0).below(Handle.TOP, List.of(INCLUDE, i));
            Includes.Opened opened = includes.open(paths.get(i));
            opened.problem().ifPresent(problem -> main.value(problem, new PlanPath(item.steps()), item.place()));
            for (Content content : opened.contents()) {
                journalBefore += recorders.get(recorders.size() - 1).sizeOf("journal");
                included(content, opened.optional());
            }
        }
    }

    private YamlCursor included(Content opened, boolean optional) {
        Content content = all.hasRoomFor(opened.source()) ? opened : Content.tooLarge(opened.source().name(), limit);
        SourceText source = content.source();
        Reports reports = all.begin(source);
        PlaceRecorder recorder = recorder(source, optional);
        YamlCursor cursor = new YamlCursor(all, source, events(source), recorder, reports, journalBefore);
        if (isReadable(content, reports)) {
            readInto(Plan.includedShape(), cursor);
        }
        int nested = parts.takeIncludes().size();
        for (int i = 0; i < nested; i++) {
            Found item = recorder.below(Handle.TOP, List.of(INCLUDE, i));
            reports.value(Problem.of(FormatRule.INCLUDE_NESTED,
                    "An included file includes another; expected only the main file to do so.",
                    "Name it under `include` in the main file."), new PlanPath(item.steps()), item.place());
        }
        return cursor;
    }
}
