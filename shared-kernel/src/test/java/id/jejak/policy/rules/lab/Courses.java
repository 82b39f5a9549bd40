package id.jejak.policy.rules.lab;

import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.FeedbackId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Advice;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.Reach;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.events.TrainingForm;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Programmes, their sessions and their reviews, for a {@link Town}. Each aims at M.00, level 4. */
final class Courses {
    private Courses() {}

    static DomainEvent offered(String programme) {
        return new ProgrammeOffered(
                new ProgrammeId(programme),
                "CODE-" + programme,
                "Title of " + programme,
                TrainingForm.BIMTEK,
                new TreeMap<>(),
                Jp.of(20),
                LocalDate.of(2020, 1, 1));
    }

    static DomainEvent completed(String programme, String session, String who, String on) {
        var activity =
                new Activity(
                        new ProgrammeId(programme),
                        TrainingForm.BIMTEK,
                        Reach.NATIONAL,
                        1,
                        1,
                        Jp.of(20),
                        new TreeMap<>(Map.of(new CompetencyId("M.00"), new Level(4))));
        return new TrainingCompleted(
                new SessionId(session),
                new EmployeeId(who),
                activity,
                Jp.of(20),
                new PolicyRef("jp-conversion", "2018.1"),
                null,
                LocalDate.parse(on).plusMonths(6),
                LocalDate.parse(on));
    }

    static DomainEvent closed(
            String programme, String session, String who, int result, LocalDate on) {
        return new EvaluationClosed(
                new EvaluationId("evaluation-" + session + who),
                new SessionId(session),
                new ProgrammeId(programme),
                new EmployeeId(who),
                3,
                percent(result),
                new PolicyRef("evaluation-answers", "seed.1"),
                on,
                on);
    }

    static DomainEvent said(String programme, String session, String who, int result, String on) {
        return new FeedbackGiven(
                new FeedbackId("feedback-" + session + who),
                new AgencyId("dinas-a"),
                new SessionId(session),
                new ProgrammeId(programme),
                new EmployeeId(who),
                new Instrument("survey", "1", BigDecimal.ZERO, BigDecimal.TEN),
                new TreeMap<>(),
                percent(result),
                null,
                LocalDate.parse(on));
    }

    static DomainEvent opened(
            String programme, int evaluations, @Nullable ReviewOutcome advice, LocalDate on) {
        return new ProgrammeReviewOpened(
                new ProgrammeId(programme),
                evaluations,
                percent(0),
                new PolicyRef("programme-review", "seed.1"),
                advice == null
                        ? null
                        : new Advice(advice, new PolicyRef("programme-follow-up", "seed.1")),
                on);
    }

    static DomainEvent decided(String programme, LocalDate on) {
        return new ProgrammeReviewed(
                new ProgrammeId(programme), ReviewOutcome.REPEAT, "useful", "BKPSDM", on);
    }

    static Percent percent(int value) {
        return new Percent(BigDecimal.valueOf(value));
    }
}
