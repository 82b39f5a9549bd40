package id.jejak.dossier.rules;

import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.events.AwardKind;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.EvaluationEvent.SelfReportGiven;
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
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.PersonalDatum;
import id.jejak.workforce.events.RetirementCause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Short words for the facts of one fictional employee. Days are ISO dates. */
final class Facts {
    static final EmployeeId ANI = new EmployeeId("ani");
    static final AgencyId KOMINFO = new AgencyId("kominfo");
    static final AgencyId BAPPEDA = new AgencyId("bappeda");
    static final Person PERSON =
            new Person(
                    "Ani",
                    new Nip("199001012015022001"),
                    LocalDate.parse("1990-01-01"),
                    Sex.FEMALE);

    private static final PolicyRef POLICY = new PolicyRef("jpm", "1");

    private Facts() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static EmployeeAppointed appointed(String on) {
        return new EmployeeAppointed(
                ANI,
                PERSON,
                EmploymentKind.CPNS,
                day(on),
                KOMINFO,
                new PostId("analyst"),
                PostClass.PELAKSANA,
                new Rank("III/a"),
                Education.S1,
                day(on));
    }

    static EmploymentKindChanged becomesPns(String on) {
        return new EmploymentKindChanged(ANI, EmploymentKind.PNS, day(on));
    }

    static RankGranted ranked(String rank, String on) {
        return new RankGranted(ANI, new Rank(rank), day(on));
    }

    static PostAssigned assigned(String post, String on) {
        return new PostAssigned(ANI, new PostId(post), PostClass.PENGAWAS, day(on));
    }

    static PersonCorrected putRight(String on) {
        return new PersonCorrected(
                ANI,
                Person.of("Ani Lestari", new Nip("199001012015022001")),
                List.of(PersonalDatum.NAME),
                "misspelt",
                null,
                day(on));
    }

    static DisabilityDeclared declared(boolean disabled, String on) {
        return new DisabilityDeclared(ANI, disabled, day(on));
    }

    static EducationAttained attained(Education education, String on) {
        return new EducationAttained(ANI, education, day(on));
    }

    static EmployeeTransferred transferred(AgencyId to, String on) {
        return new EmployeeTransferred(ANI, KOMINFO, to, day(on));
    }

    static EmployeeRetired retired(String on) {
        return new EmployeeRetired(ANI, RetirementCause.AGE, day(on));
    }

    static CompetencyAssessed assessed(String id, String on, CompetencyResult... results) {
        return new CompetencyAssessed(
                new AssessmentId(id),
                ANI,
                new PostId("analyst"),
                Purpose.MAPPING,
                Method.ASSESSMENT_CENTER,
                "assessor-1",
                List.of(results),
                jpm(results),
                List.of(),
                day(on));
    }

    static AssessmentCorrected corrected(String id, String on, CompetencyResult... results) {
        return new AssessmentCorrected(
                new AssessmentId(id),
                ANI,
                new PostId("analyst"),
                List.of(results),
                jpm(results),
                "wrong sheet",
                day(on));
    }

    static CompetencyResult result(String competency, int achieved, int required) {
        return new CompetencyResult(
                new CompetencyId(competency),
                new Level(achieved),
                new Level(required),
                achieved - required);
    }

    static Jpm jpm(CompetencyResult... results) {
        var achieved = 0L;
        var required = 0L;
        for (var result : results) {
            achieved += result.achieved().value();
            required += result.required().value();
        }
        return new Jpm(new Fraction(achieved, required), JpmCategory.CUKUP_OPTIMAL, POLICY);
    }

    static TrainingEnrolled enrolled(String session, String on) {
        return new TrainingEnrolled(new SessionId(session), ANI, day(on));
    }

    static EnrolmentWithdrawn withdrawn(String session, String on) {
        return new EnrolmentWithdrawn(new SessionId(session), ANI, "ill", day(on));
    }

    static AttendanceRecorded attended(String session, int days, String on) {
        return new AttendanceRecorded(new SessionId(session), ANI, days, day(on));
    }

    static TrainingCompleted completed(String session, int jp, String on) {
        return new TrainingCompleted(
                new SessionId(session),
                ANI,
                activity(),
                Jp.of(jp),
                POLICY,
                null,
                day(on).plusMonths(6),
                day(on));
    }

    static Activity activity() {
        return new Activity(
                new ProgrammeId("prog"),
                TrainingForm.TECHNICAL,
                Reach.NATIONAL,
                5,
                5,
                Jp.of(40),
                new TreeMap<>());
    }

    static EvaluationRecorded evaluated(
            String id, String session, KirkpatrickLevel level, String on) {
        return new EvaluationRecorded(
                new EvaluationId(id),
                new SessionId(session),
                new ProgrammeId("prog"),
                ANI,
                level,
                EvaluatorRole.SUPERIOR,
                new EmployeeId("budi"),
                new Instrument("form", "1", BigDecimal.ONE, BigDecimal.valueOf(5)),
                BigDecimal.valueOf(4),
                new Percent(BigDecimal.valueOf(75)),
                null,
                day("2020-12-31"),
                day(on));
    }

    static SelfReportGiven selfReported(String id, String session, String on) {
        return new SelfReportGiven(
                new EvaluationId(id),
                new SessionId(session),
                new ProgrammeId("prog"),
                ANI,
                new Instrument("form", "1", BigDecimal.ONE, BigDecimal.valueOf(5)),
                BigDecimal.valueOf(4),
                new Percent(BigDecimal.valueOf(75)),
                null,
                day("2020-12-31"),
                day(on));
    }

    static EvaluationClosed closed(String id, String session, String on) {
        return new EvaluationClosed(
                new EvaluationId(id),
                new SessionId(session),
                new ProgrammeId("prog"),
                ANI,
                2,
                new Percent(BigDecimal.valueOf(75)),
                new PolicyRef("enough-answers", "1"),
                day("2020-12-31"),
                day(on));
    }

    static AwardNominated nominated(String id, String on) {
        return new AwardNominated(
                new AwardId(id), ANI, AwardKind.SATYALANCANA_X, "officer", "ten years", day(on));
    }

    static AwardGranted granted(String id, String on) {
        return new AwardGranted(
                new AwardId(id), ANI, AwardKind.SATYALANCANA_X, "Keppres 1/2025", day(on));
    }

    static AwardRevoked revoked(String id, String on) {
        return new AwardRevoked(
                new AwardId(id), ANI, AwardKind.SATYALANCANA_X, "granted in error", day(on));
    }
}
