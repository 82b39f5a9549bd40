package id.jejak.policy.read.lab;

import id.jejak.access.NotFound;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.policy.rules.lab.Report;

import org.springframework.stereotype.Component;

/** Reports as they are read. */
@Component
final class LabReports {
    private final ReportShelf shelf;
    private final LabRuns runs;

    LabReports(ReportShelf shelf, LabRuns runs) {
        this.shelf = shelf;
        this.runs = runs;
    }

    /**
     * As it was written, or without single people.
     *
     * @throws LabRefused if it is not there yet
     * @throws NotFound {@code lab-question.not-found} if nobody asked
     */
    byte[] bytes(String id, boolean people) {
        var stored = stored(id);
        return people ? stored : LedgerJson.mapper().writeValueAsBytes(read(stored).figures());
    }

    Report finished(String id) {
        return read(stored(id));
    }

    /** The finished report, or what a run has counted so far. */
    Report counted(String id) {
        var stored = shelf.report(id);
        if (stored.isPresent()) {
            return read(stored.get());
        }
        var counted = runs.run(id).orElseThrow(() -> new NotFound("lab-question")).counted();
        if (counted == null) {
            throw notYet(id);
        }
        return counted;
    }

    private byte[] stored(String id) {
        return shelf.report(id).orElseThrow(() -> notYet(id));
    }

    private RuntimeException notYet(String id) {
        return switch (runs.standing(id).state()) {
            case WAITING, RUNNING, DONE ->
                    new LabRefused(LabRefused.Why.NOT_FINISHED, "The report is not finished yet.");
            case CANCELLING, CANCELLED, FAILED ->
                    new LabRefused(
                            LabRefused.Why.WITHOUT_REPORT,
                            "The run was cancelled or failed. Ask again.");
        };
    }

    private static Report read(byte[] stored) {
        return LedgerJson.mapper().readValue(stored, Report.class);
    }
}
