package id.jejak.evaluation.read.effect;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.evaluation.rules.LevelBefore;
import id.jejak.kernel.EmployeeFact;
import id.jejak.project.events.ProjectEvent;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.tallies.Count;
import id.jejak.tallies.EmployeeCard;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What trainings led to for one employee.
 *
 * @param levels found by assessments, oldest first
 */
record Outcomes(List<Found> levels, List<Case> cases, List<ProjectLine> projects) {
    static final Outcomes NONE = new Outcomes(List.of(), List.of(), List.of());

    /** One level found by an assessment. */
    record Found(String competency, int level, String on) {
        static final Comparator<Found> ORDER =
                Comparator.comparing(Found::on).thenComparing(Found::competency);
    }

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
            next.removeIf(one -> one.competency().equals(competency) && one.on().equals(on));
            next.add(new Found(competency, result.achieved().value(), on));
        }
        next.sort(Found.ORDER);
        return new Outcomes(List.copyOf(next), cases, projects);
    }

    private Outcomes completed(TrainingCompleted e) {
        var next = new ArrayList<>(cases);
        next.add(Case.of(e));
        next.sort(Case.ORDER);
        return new Outcomes(levels, List.copyOf(next), projects);
    }

    /** By assessments up to the completion; null where nothing was assessed or nothing aimed at. */
    private @Nullable Integer before(Case training) {
        var day = training.completedOn().toString();
        var before = LevelBefore.hundredths(training.aims(), of -> level(of, day));
        return before.isPresent() ? before.getAsInt() : null;
    }

    private @Nullable Integer level(String competency, String day) {
        Integer last = null;
        for (var one : levels) {
            if (one.competency().equals(competency) && one.on().compareTo(day) <= 0) {
                last = one.level();
            }
        }
        return last;
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
            next.sort(Comparator.comparing(ProjectLine::id));
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
                card.own().results(one, count);
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

    private void results(Case one, Count<Topic> count) {
        add(before(one), Topic.BEFORE, Topic.BEFORE_SUM, one.programme(), count);
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
