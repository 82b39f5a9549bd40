package id.jejak.evaluation.read.effect;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.Level;
import id.jejak.project.events.ProjectEvent;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.tallies.Count;
import id.jejak.tallies.EmployeeCard;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * What trainings led to for one employee.
 *
 * @param levels found by assessments so far, the latest of each competency
 */
record Outcomes(List<Found> levels, List<Case> cases, List<ProjectLine> projects) {
    static final Outcomes NONE = new Outcomes(List.of(), List.of(), List.of());
    static final String ANY_PROJECT = "own.projects.0";

    private static final int WHOLE = 10_000;

    /** One level found by an assessment. */
    record Found(String competency, int level, String on) {}

    Outcomes after(EmployeeFact fact) {
        return switch (fact) {
            case AssessmentEvent e -> assessed(e);
            case TrainingCompleted e -> completed(e);
            case EvaluationRecorded e when e.level() == KirkpatrickLevel.LEARNING ->
                    changed(e.sessionId().value(), known -> known.tested(e.result()));
            case EvaluationClosed e ->
                    changed(e.sessionId().value(), known -> known.closed(e.result()));
            case ProjectEvent e -> worked(e);
            default -> this;
        };
    }

    private Outcomes assessed(AssessmentEvent e) {
        var next = new ArrayList<>(levels);
        var on = e.occurredOn().toString();
        for (CompetencyResult result : e.results()) {
            var competency = result.competency().value();
            var newer = next.removeIf(one -> isOf(one, competency) && one.on().compareTo(on) <= 0);
            if (newer || next.stream().noneMatch(one -> isOf(one, competency))) {
                next.add(new Found(competency, result.achieved().value(), on));
            }
        }
        return new Outcomes(List.copyOf(next), cases, projects);
    }

    private static boolean isOf(Found one, String competency) {
        return one.competency().equals(competency);
    }

    private Outcomes completed(TrainingCompleted e) {
        var score = e.score();
        var next = new ArrayList<>(cases);
        next.add(
                new Case(
                        e.sessionId().value(),
                        e.activity().programmeId().value(),
                        e.evaluationDueOn(),
                        reached(e.activity().aims()),
                        score == null ? null : Case.hundredths(score),
                        null));
        return new Outcomes(levels, List.copyOf(next), projects);
    }

    /** The part of the aims that was reached, over those that were assessed. */
    private @Nullable Integer reached(SortedMap<CompetencyId, Level> aims) {
        var goal = 0;
        var has = 0;
        for (Map.Entry<CompetencyId, Level> aim : aims.entrySet()) {
            for (var found : levels) {
                if (isOf(found, aim.getKey().value())) {
                    goal += aim.getValue().value();
                    has += Math.min(aim.getValue().value(), found.level());
                }
            }
        }
        return goal == 0 ? null : (2 * WHOLE * has + goal) / (2 * goal);
    }

    private Outcomes changed(String session, UnaryOperator<Case> change) {
        return new Outcomes(
                levels,
                cases.stream()
                        .map(one -> one.session().equals(session) ? change.apply(one) : one)
                        .toList(),
                projects);
    }

    private Outcomes worked(ProjectEvent event) {
        var id = event.projectId().value();
        var next = new ArrayList<>(projects);
        if (event instanceof ProjectRegistered e) {
            next.removeIf(one -> one.id().equals(id));
            next.add(ProjectLine.of(e));
        } else {
            next.replaceAll(one -> one.id().equals(id) ? one.after(event) : one);
        }
        return new Outcomes(levels, cases, List.copyOf(next));
    }

    static void count(EmployeeCard<Outcomes> card, Count<Topic> count) {
        for (var one : card.own().cases()) {
            var year = one.dueOn().getYear();
            count.one(Topic.DUE, "", year);
            if (one.isClosed()) {
                count.one(Topic.CLOSED, "", year);
                results(one, count);
            } else if (card.person().isActive()) {
                count.one(Topic.OPEN, "", (int) one.dueOn().toEpochDay());
            }
        }
        for (var project : card.own().projects()) {
            count.one(Topic.PROJECTS, project.stage().name());
            var score = project.score();
            if (score != null) {
                count.add(Topic.PROJECT_SUM, "", 0, score.movePointRight(2).longValueExact());
            }
        }
    }

    private static void results(Case one, Count<Topic> count) {
        add(one.before(), Topic.BEFORE, Topic.BEFORE_SUM, one.programme(), count);
        add(one.after(), Topic.AFTER, Topic.AFTER_SUM, one.programme(), count);
        add(one.sixMonths(), Topic.SIX_MONTHS, Topic.SIX_MONTHS_SUM, one.programme(), count);
    }

    private static void add(
            @Nullable Integer result, Topic number, Topic sum, String of, Count<Topic> count) {
        if (result != null) {
            count.one(number, of);
            count.add(sum, of, 0, result);
        }
    }
}
