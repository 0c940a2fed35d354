package dev.netplan.examples.nplan.command;

import dev.netplan.check.Finding;
import dev.netplan.check.Fix;
import dev.netplan.check.Place;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.Branch;
import dev.netplan.yaml.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What the cure of a finding takes out of a plan, known again by what is said of it and by its text, wherever it stands
 * by then.
 *
 * @param rule the rule that found it
 * @param message what is said of it
 * @param text the text of what goes; empty where it cannot be told
 */
record TakenOut(String rule, String message, String text) {

    /** What the cure of a finding takes out; empty where it takes nothing out. */
    static Optional<TakenOut> of(Finding finding, Reading reading) {
        return finding.fix().filter(fix -> fix.change() == Fix.Change.REMOVE)
            .map(fix -> new TakenOut(finding.rule(), finding.message(), text(fix, finding.place(), reading)));
    }

    private static String text(Fix fix, Optional<Place> place, Reading reading) {
        List<SourceText> files = reading.files();
        for (int i = 0; i < files.size(); i++) {
            SourceText file = files.get(i);
            if (place.filter(at -> at.file().equals(file.name())).isPresent()) {
                return below(reading.places().tops().get(i), fix)
                    .map(gone -> file.text().substring(file.index(gone.start()), file.index(gone.end()))).orElse("");
            }
        }
        return "";
    }

    private static Optional<Branch> below(Branch top, Fix fix) {
        Optional<Branch> here = Optional.of(top);
        for (Object step : fix.path().steps()) {
            here = here.flatMap(branch -> step instanceof Integer item ? branch.itemAt(item)
                    : branch.under((String) step));
        }
        return here;
    }
}
