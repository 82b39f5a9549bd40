package id.jejak.dossier.rules;

import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;

import java.time.LocalDate;

/** A completed training whose effect on behaviour (Kirkpatrick level 3) nobody recorded yet. */
public record OpenEvaluation(SessionId sessionId, Activity activity, LocalDate dueOn) {

    /** The due day itself is still in time. */
    public boolean isOverdue(LocalDate on) {
        return dueOn.isBefore(on);
    }
}
