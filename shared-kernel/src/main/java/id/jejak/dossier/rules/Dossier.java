package id.jejak.dossier.rules;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.award.events.AwardEvent;
import id.jejak.evaluation.events.EvaluationEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Jp;
import id.jejak.kernel.JpCredit;
import id.jejak.training.events.ParticipationEvent;
import id.jejak.workforce.events.EmployeeEvent;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the events say about one employee's development.
 *
 * <p>Values that simply change (rank, post, agency, kind) follow the last event folded; education
 * keeps the highest. Life cycles (appointment, participation, award, corrections) are checked, and
 * a step that cannot follow from the one before is a {@link CorruptHistory}.
 */
public record Dossier(
        EmployeeId employeeId,
        Career career,
        Assessments assessments,
        Participations participations,
        Evaluations evaluations,
        Awards awards,
        Credits credits) {

    /** Before the first event. */
    public static Dossier of(EmployeeId employee) {
        return new Dossier(
                employee,
                Career.NONE,
                Assessments.NONE,
                Participations.NONE,
                Evaluations.NONE,
                Awards.NONE,
                Credits.NONE);
    }

    /**
     * @throws CorruptHistory if the facts contradict each other or belong to somebody else
     */
    public static Dossier of(EmployeeId employee, Iterable<? extends EmployeeFact> facts) {
        var dossier = of(employee);
        for (var fact : facts) {
            dossier = dossier.after(fact);
        }
        return dossier;
    }

    /**
     * @throws CorruptHistory if the fact cannot follow, or belongs to somebody else
     */
    public Dossier after(EmployeeFact fact) {
        CorruptHistory.unless(
                fact.employeeId().equals(employeeId),
                "an event of " + fact.employeeId() + " among those of " + employeeId);
        return switch (fact) {
            case EmployeeEvent e -> with(career.after(e));
            case AssessmentEvent e -> with(assessments.after(e));
            case ParticipationEvent e -> with(participations.after(e));
            case EvaluationEvent e -> with(evaluations.after(e, participations));
            case AwardEvent e -> with(awards.after(e));
            case JpCredit e -> with(credits.after(e));
            // What other features record stands in the list of events and moves nothing here.
            default -> this;
        };
    }

    /** Evaluations of behaviour that were due by completed trainings and not recorded yet. */
    public List<OpenEvaluation> openEvaluations() {
        return participations.all().stream()
                .filter(p -> !evaluations.hasBehaviourOf(p.sessionId()))
                .flatMap(p -> p.completion().stream())
                .map(c -> new OpenEvaluation(c.sessionId(), c.activity(), c.evaluationDueOn()))
                .toList();
    }

    /**
     * JP by calendar year, of sessions and of everything else that counts.
     *
     * @throws CorruptHistory beyond 2,000 JP in one year, which is more than a year has
     */
    public SortedMap<Integer, Jp> jpPerYear() {
        var years = new TreeMap<>(participations.jpPerYear());
        try {
            credits.years().forEach((year, jp) -> years.merge(year, jp, Jp::plus));
        } catch (InvalidValue tooMany) {
            throw new CorruptHistory("more JP than a year has hours; " + tooMany.getMessage());
        }
        return Collections.unmodifiableSortedMap(years);
    }

    private Dossier with(Credits next) {
        return new Dossier(
                employeeId, career, assessments, participations, evaluations, awards, next);
    }

    private Dossier with(Career next) {
        return new Dossier(
                employeeId, next, assessments, participations, evaluations, awards, credits);
    }

    private Dossier with(Assessments next) {
        return new Dossier(employeeId, career, next, participations, evaluations, awards, credits);
    }

    private Dossier with(Participations next) {
        return new Dossier(employeeId, career, assessments, next, evaluations, awards, credits);
    }

    private Dossier with(Evaluations next) {
        return new Dossier(employeeId, career, assessments, participations, next, awards, credits);
    }

    private Dossier with(Awards next) {
        return new Dossier(
                employeeId, career, assessments, participations, evaluations, next, credits);
    }
}
