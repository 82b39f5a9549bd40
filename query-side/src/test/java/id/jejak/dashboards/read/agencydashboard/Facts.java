package id.jejak.dashboards.read.agencydashboard;

import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.events.AwardKind;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.Fraction;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.Nip;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.Rank;
import id.jejak.kernel.SessionId;
import id.jejak.kernel.Sex;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.RetirementCause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Events in the few words a test needs. Days are ISO texts. */
final class Facts {
    private static final PolicyRef POLICY = new PolicyRef("policy", "1");
    private static final PostId POST = new PostId("post-1");
    private static final Jpm JPM = new Jpm(new Fraction(1, 1), JpmCategory.OPTIMAL, POLICY);
    private static final Instrument SURVEY =
            new Instrument("survey", "1", BigDecimal.ZERO, BigDecimal.TEN);

    private Facts() {}

    /** The last id of the path is the agency's own, and its name. */
    static AgencyRegistered agency(String... path) {
        var ids = Arrays.stream(path).map(AgencyId::new).toList();
        return new AgencyRegistered(
                ids.getLast(),
                ids.size() == 1 ? null : ids.get(ids.size() - 2),
                ids,
                AgencyKind.values()[ids.size() - 1],
                ids.getLast().value(),
                "Name of " + ids.getLast(),
                null,
                day("2010-01-01"));
    }

    static EmployeeAppointed appointed(
            String employee, String agency, EmploymentKind kind, String since) {
        return new EmployeeAppointed(
                new EmployeeId(employee),
                new Person("Ani", new Nip("199001012015012001"), day("1990-01-01"), Sex.FEMALE),
                kind,
                day(since),
                new AgencyId(agency),
                POST,
                PostClass.PELAKSANA,
                new Rank(kind.isPns() ? "III/a" : "IX"),
                Education.S1,
                day(since));
    }

    static EmployeeTransferred transferred(String employee, String from, String to, String on) {
        return new EmployeeTransferred(
                new EmployeeId(employee), new AgencyId(from), new AgencyId(to), day(on));
    }

    static EmploymentKindChanged kindChanged(String employee, EmploymentKind kind, String on) {
        return new EmploymentKindChanged(new EmployeeId(employee), kind, day(on));
    }

    static EmployeeRetired retired(String employee, String on) {
        return new EmployeeRetired(new EmployeeId(employee), RetirementCause.AGE, day(on));
    }

    static CompetencyResult result(String competency, int achieved, int required) {
        return new CompetencyResult(
                new CompetencyId(competency),
                new Level(achieved),
                new Level(required),
                achieved - required);
    }

    static CompetencyAssessed assessed(
            String employee, String id, String on, CompetencyResult... results) {
        return new CompetencyAssessed(
                new AssessmentId(id),
                new EmployeeId(employee),
                POST,
                Purpose.MAPPING,
                Method.ASSESSMENT_CENTER,
                "assessor",
                List.of(results),
                JPM,
                List.of(),
                day(on));
    }

    static AssessmentCorrected corrected(
            String employee, String id, String on, CompetencyResult... results) {
        return new AssessmentCorrected(
                new AssessmentId(id),
                new EmployeeId(employee),
                POST,
                List.of(results),
                JPM,
                "mistyped",
                day(on));
    }

    static TrainingCompleted completed(
            String employee, String session, String jp, String on, String evaluationDueOn) {
        var activity =
                new Activity(
                        new ProgrammeId("programme-1"),
                        TrainingForm.BIMTEK,
                        Reach.NATIONAL,
                        2,
                        1,
                        Jp.of(10),
                        new TreeMap<>());
        return new TrainingCompleted(
                new SessionId(session),
                new EmployeeId(employee),
                activity,
                new Jp(new BigDecimal(jp)),
                POLICY,
                null,
                day(evaluationDueOn),
                day(on));
    }

    static EvaluationRecorded evaluated(
            String employee, String session, KirkpatrickLevel level, String percent, String on) {
        return new EvaluationRecorded(
                new EvaluationId("evaluation-" + employee + "-" + session),
                new SessionId(session),
                new ProgrammeId("programme-1"),
                new EmployeeId(employee),
                level,
                EvaluatorRole.SUPERIOR,
                new EmployeeId("chief"),
                SURVEY,
                BigDecimal.ONE,
                new Percent(new BigDecimal(percent)),
                null,
                day(on),
                day(on));
    }

    static AwardGranted granted(String employee, String id, AwardKind kind, String on) {
        return new AwardGranted(
                new AwardId(id), new EmployeeId(employee), kind, "decree 1", day(on));
    }

    static AwardRevoked revoked(String employee, String id, AwardKind kind, String on) {
        return new AwardRevoked(
                new AwardId(id), new EmployeeId(employee), kind, "withdrawn", day(on));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
