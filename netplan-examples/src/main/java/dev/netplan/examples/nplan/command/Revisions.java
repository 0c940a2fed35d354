package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.git.PlanRepository;
import dev.netplan.examples.nplan.terminal.Complaint;
import dev.netplan.yaml.read.PlanReader;
import dev.netplan.yaml.read.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Versions of a plan that git keeps, as a call names them. Only calls that ask for one load what reads git. */
final class Revisions {

    private Revisions() {}

    /**
     * The repository in which a plan file is.
     *
     * @throws Complaint when it is in none
     */
    static PlanRepository around(String plan, Call call) throws Complaint {
        try {
            Path file = call.file(plan);
            Optional<PlanRepository> repository = Call.isStream(plan) ? Optional.empty() : PlanRepository.around(file);
            return repository.orElseThrow(
                    () -> Complaint.wrong("`" + plan + "` is in no git repository; expected a file that git keeps."));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * A plan as it was at a revision.
     *
     * @throws Complaint when there is no such revision, or the file was not there
     */
    static PlanFile at(String revision, String plan, Call call) throws Complaint {
        return at(revision, plan, call, PlanReader.standard());
    }

    /** The same by a reader, which may know another version of it. */
    static PlanFile at(String revision, String plan, Call call, PlanReader reader) throws Complaint {
        try (PlanRepository repository = around(plan, call)) {
            if (!repository.has(revision)) {
                throw unknown(revision);
            }
            Reading reading = repository.read(revision, reader).orElseThrow(() -> Complaint
                .wrong("`" + plan + "` is not in revision `" + revision + "`; expected one that has it."));
            return PlanFile.of(reading.files().get(0).name(), reading, call);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static Complaint unknown(String revision) {
        return Complaint.wrong("`" + revision + "` is no revision of this repository"
                + "; expected one such as `HEAD~1`, a branch, a tag or a commit.");
    }

    static Complaint unreadable(IOException e) {
        return Complaint.wrong("The git repository cannot be read: " + e.getMessage() + ".");
    }
}
