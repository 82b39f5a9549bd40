package id.jejak.audit.read.replay;

import id.jejak.dossier.rules.Assessments.Assessment;
import id.jejak.dossier.rules.Assessments.Standing;
import id.jejak.dossier.rules.Awards.Award;
import id.jejak.dossier.rules.Career.Retirement;
import id.jejak.dossier.rules.Dossier;
import id.jejak.dossier.rules.Evaluations.Evaluation;
import id.jejak.dossier.rules.Participation;
import id.jejak.dossier.rules.Service;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.Jp;
import id.jejak.kernel.SessionId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * A dossier as the answer shows it.
 *
 * @param service null before the appointment
 * @param jpPerYear by calendar year of completion
 */
record State(
        @Nullable Service service,
        @Nullable Education education,
        @Nullable Retirement retirement,
        SortedMap<CompetencyId, Standing> competencies,
        List<Assessment> assessments,
        List<Participation> participations,
        SortedMap<Integer, Jp> jpPerYear,
        List<Evaluation> evaluations,
        List<Open> openEvaluations,
        List<Award> awards) {

    /** An evaluation that was due and not made by that day. */
    record Open(SessionId sessionId, LocalDate dueOn, boolean overdue) {}

    static State of(Dossier dossier, LocalDate on) {
        var career = dossier.career();
        return new State(
                career.current(),
                career.education(),
                career.retirement(),
                dossier.assessments().standings(),
                dossier.assessments().all(),
                List.copyOf(dossier.participations().all()),
                dossier.jpPerYear(),
                List.copyOf(dossier.evaluations().all()),
                dossier.openEvaluations().stream()
                        .map(e -> new Open(e.sessionId(), e.dueOn(), e.isOverdue(on)))
                        .toList(),
                List.copyOf(dossier.awards().all()));
    }
}
