package id.jejak.policy.rules.lab;

import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Fraction;
import id.jejak.kernel.Jp;
import id.jejak.kernel.LearningId;
import id.jejak.kernel.Level;
import id.jejak.kernel.MeasureId;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.Rank;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.SessionId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;
import id.jejak.policy.rules.histories.Histories;
import id.jejak.policy.rules.histories.Snapshot;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.Person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** A small town, told event by event as its ledger would tell it. */
final class Town {
    private final Histories histories = new Histories();
    private final AgencyId city = new AgencyId("kota");
    private long position;
    private int acts;

    Town() {
        agency("kota", List.of(city));
        agency("dinas-a", List.of(city, new AgencyId("dinas-a")));
        agency("dinas-b", List.of(city, new AgencyId("dinas-b")));
    }

    private void agency(String id, List<AgencyId> path) {
        tell(
                new AgencyRegistered(
                        new AgencyId(id),
                        path.size() == 1 ? null : city,
                        path,
                        path.size() == 1 ? AgencyKind.CITY : AgencyKind.AGENCY,
                        id,
                        id,
                        path.size() == 1 ? "11.72" : null,
                        LocalDate.of(2000, 1, 1)));
    }

    Town tell(DomainEvent event) {
        histories.take(position++, event);
        return this;
    }

    /** An event that nobody can read. */
    Town loses() {
        histories.leaveOut(position++);
        return this;
    }

    Snapshot snapshot() {
        return histories.snapshot();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A woman born on 1 January 1990, S1, without rating or training. */
    Town employs(String id, EmploymentKind kind, PostClass post, String agency, String since) {
        var nip = kind.isPns() ? "199001012015022001" : "199001012015212001";
        return employs(id, nip, kind, post, agency, since);
    }

    /** As the NIP tells sex and birth. */
    Town employs(
            String id,
            String nip,
            EmploymentKind kind,
            PostClass post,
            String agency,
            String since) {
        tell(
                new EmployeeAppointed(
                        new EmployeeId(id),
                        Person.of(id, new Nip(nip)),
                        kind,
                        day(since),
                        new AgencyId(agency),
                        new PostId("post-of-" + id),
                        post,
                        new Rank(kind.isPns() ? "III/a" : "IX"),
                        Education.S1,
                        day(since)));
        return this;
    }

    /** Present on all days; what was credited is what the event says. */
    Town trains(String id, TrainingForm form, int days, int programmeJp, String jp, String on) {
        var session = new SessionId("session-" + acts++);
        var activity =
                new Activity(
                        new ProgrammeId("programme-" + form),
                        form,
                        Reach.NATIONAL,
                        days,
                        days,
                        Jp.of(programmeJp),
                        new TreeMap<>());
        tell(new AttendanceRecorded(session, new EmployeeId(id), days, day(on)));
        tell(
                new TrainingCompleted(
                        session,
                        new EmployeeId(id),
                        activity,
                        new Jp(new BigDecimal(jp)),
                        new PolicyRef("jp-conversion", "2018.1"),
                        null,
                        day(on).plusMonths(6),
                        day(on)));
        return this;
    }

    /** Verified on its last day. */
    Town learns(String id, TrainingForm form, String from, String to, int programmeJp, String jp) {
        var days = (int) (day(to).toEpochDay() - day(from).toEpochDay()) + 1;
        tell(
                new LearningVerified(
                        new LearningId("learning-" + acts++),
                        new EmployeeId(id),
                        new Deed(
                                form,
                                Reach.NATIONAL,
                                day(from),
                                day(to),
                                days,
                                days,
                                Jp.of(programmeJp)),
                        new Jp(new BigDecimal(jp)),
                        new PolicyRef("jp-conversion", "2018.1"),
                        new PolicyRef("jp-caps", "2018.1"),
                        false,
                        null,
                        day(to)));
        return this;
    }

    Town rates(
            String id, int year, Expectation result, Expectation behaviour, Rating as, String on) {
        tell(
                new PerformanceRated(
                        new RatingId("rating-" + acts++),
                        new EmployeeId(id),
                        new Period(
                                Period.Kind.YEARLY,
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31)),
                        new Appraisal(result, behaviour, null, new TreeMap<>(), new TreeSet<>()),
                        as,
                        new PolicyRef("performance-rating", "2022.1"),
                        new TreeSet<>(),
                        null,
                        day(on)));
        return this;
    }

    Town punishes(String id, Severity severity, String from, String until) {
        tell(
                new MeasureImposed(
                        new MeasureId("measure-" + acts++),
                        new EmployeeId(id),
                        severity,
                        MeasureKind.ALLOWANCE_CUT_12_MONTHS,
                        new PolicyRef("disciplinary-measures", "2021.1"),
                        "SK-1",
                        day(from),
                        day(until),
                        day(from)));
        return this;
    }

    /**
     * @param levels achieved and required, one pair after the other
     */
    Town assesses(String id, JpmCategory as, String on, int... levels) {
        var results = new ArrayList<CompetencyResult>();
        for (var at = 0; at < levels.length; at += 2) {
            results.add(
                    CompetencyResult.of(
                            new CompetencyId("M.0" + at),
                            new Level(levels[at]),
                            new Level(levels[at + 1])));
        }
        var achieved = results.stream().mapToLong(one -> one.achieved().value()).sum();
        var required = results.stream().mapToLong(one -> one.required().value()).sum();
        tell(
                new CompetencyAssessed(
                        new AssessmentId("assessment-" + acts++),
                        new EmployeeId(id),
                        new PostId("post-of-" + id),
                        Purpose.MAPPING,
                        Method.SIMPLE,
                        "assessor",
                        results,
                        new Jpm(
                                new Fraction(achieved, required),
                                as,
                                new PolicyRef("jpm-category", "2019.1")),
                        List.of(),
                        day(on)));
        return this;
    }
}
