package id.jejak.evaluation.read.effect;

import id.jejak.project.events.ProjectEvent;
import id.jejak.project.events.ProjectEvent.ProjectEvaluated;
import id.jejak.project.events.ProjectEvent.ProjectRefused;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.project.events.ProjectEvent.ProjectVerified;
import id.jejak.project.events.ProjectKind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of a training.
 *
 * @param words of the superior, on verifying or refusing
 * @param score 0 to 100, null until it is evaluated
 */
record ProjectLine(
        String id,
        String session,
        String programme,
        ProjectKind kind,
        String title,
        List<String> evidence,
        LocalDate on,
        Stage stage,
        @Nullable String superior,
        @Nullable String words,
        @Nullable BigDecimal score,
        @Nullable String benefit) {
    /** How far it is. */
    enum Stage {
        REGISTERED,
        REFUSED,
        VERIFIED,
        EVALUATED
    }

    static ProjectLine of(ProjectRegistered e) {
        return new ProjectLine(
                e.projectId().value(),
                e.sessionId().value(),
                e.programmeId().value(),
                e.kind(),
                e.title(),
                e.evidence(),
                e.occurredOn(),
                Stage.REGISTERED,
                null,
                null,
                null,
                null);
    }

    ProjectLine after(ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered e -> of(e);
            case ProjectVerified e -> judged(Stage.VERIFIED, e.verifiedBy().value(), e.note());
            case ProjectRefused e -> judged(Stage.REFUSED, e.refusedBy().value(), e.reason());
            case ProjectEvaluated e ->
                    new ProjectLine(
                            id,
                            session,
                            programme,
                            kind,
                            title,
                            evidence,
                            on,
                            Stage.EVALUATED,
                            superior,
                            words,
                            e.score().value(),
                            e.benefit());
        };
    }

    private ProjectLine judged(Stage next, String by, String said) {
        return new ProjectLine(
                id, session, programme, kind, title, evidence, on, next, by, said, null, null);
    }
}
