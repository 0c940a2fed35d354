package dev.netplan.yaml.edit;

import dev.netplan.check.Finding;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.Branch;
import dev.netplan.yaml.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts of a plan as they were read, and how they are read again once they are changed.
 *
 * @param reading what was read
 * @param name the name of the main file
 * @param alone whether the file is looked at by itself, without what it includes
 * @param part whether it is a file that others include
 */
record PlanTexts(Reading reading, String name, boolean alone, boolean part) {

    private static final PlanReader READER = PlanReader.standard().limit(Integer.MAX_VALUE);

    private static final Set<String> OF_MAIN_FILES = Set.of("netplan", "start", "owner", "include");

    /** The texts that were read: a plan file, and those that it includes. */
    static PlanTexts of(Reading reading) {
        return new PlanTexts(reading, reading.files().get(0).name(), false, false);
    }

    /** One file as it stands, which may be one that others include. */
    static PlanTexts ofFile(String text, String name) {
        return ofFile(text, name, READER);
    }

    private static PlanTexts ofFile(String text, String name, PlanReader reader) {
        Reading whole = alone(text, name, false, reader);
        List<String> keys = whole.places().tops().get(0).keys();
        boolean part = whole.plan().isEmpty() && keys.stream().noneMatch(OF_MAIN_FILES::contains) && !keys.isEmpty();
        return new PlanTexts(part ? alone(text, name, true, reader) : whole, name, true, part);
    }

    private static Reading alone(String text, String name, boolean part, PlanReader reader) {
        return part ? reader.readIncluded(text, name) : reader.resolving(Absent.FILES).read(text, name);
    }

    /** Another version of the file by itself, of which only that is read anew which is another text. */
    PlanTexts ofVersion(String text) {
        return ofFile(text, name, READER.knowing(reading));
    }

    /** The files, ready to be changed. */
    List<FileText> files() {
        List<FileText> files = new ArrayList<>();
        List<SourceText> sources = reading.files();
        List<Branch> tops = reading.places().tops();
        for (int i = 0; i < sources.size(); i++) {
            files.add(new FileText(sources.get(i), tops.get(i)));
        }
        return files;
    }

    /** The new text of each file that is changed. */
    Map<String, String> changed(List<FileText> files) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (FileText file : files) {
            String text = file.changed();
            if (!text.equals(file.unchanged())) {
                changed.put(file.name(), text);
            }
        }
        return changed;
    }

    /** The texts with these in the place of those of the same names. */
    PlanTexts with(Map<String, String> changed) {
        return changed.isEmpty() ? this : now(read(changed));
    }

    /** The texts as they now are, by what was read of them. */
    PlanTexts now(Reading again) {
        return new PlanTexts(again, name, alone, part);
    }

    private Reading read(Map<String, String> changed) {
        if (alone) {
            return alone(changed.getOrDefault(name, ""), name, part, READER.knowing(reading));
        }
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        Map<String, String> included = new LinkedHashMap<>();
        for (SourceText source : reading.files()) {
            included.put(source.name().substring(folder), changed.getOrDefault(source.name(), source.text()));
        }
        String main = included.getOrDefault(name.substring(folder), "");
        included.remove(name.substring(folder));
        return READER.knowing(reading).resolving(new Texts(included)).read(main, name);
    }

    /** What is said of the texts, wherever it sits. */
    List<String> said() {
        return reading.findings().stream().map(PlanTexts::said).sorted().toList();
    }

    static String said(Finding finding) {
        return finding.rule() + " " + finding.message();
    }
}
