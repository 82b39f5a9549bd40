package id.jejak.audit.read;

import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.JpmCategory;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Fraction;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.Rank;
import id.jejak.kernel.SessionId;
import id.jejak.kernel.Sex;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;
import id.jejak.workforce.events.Person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Events of a small fictional city, in few words. */
public final class Story {
    public static final EmployeeId ANI = new EmployeeId("ani");
    public static final PostId ANALYST = new PostId("analyst");

    private Story() {}

    /** Registers the last agency of the path. */
    public static AgencyRegistered agency(String... path) {
        var ids = Arrays.stream(path).map(AgencyId::new).toList();
        var kind = AgencyKind.values()[path.length - 1];
        var parent = path.length == 1 ? null : ids.get(path.length - 2);
        var region = parent == null ? "11.72" : null;
        var name = "Dinas " + ids.getLast();
        return new AgencyRegistered(
                ids.getLast(),
                parent,
                ids,
                kind,
                "C-" + ids.getLast(),
                name,
                region,
                day("2014-01-01"));
    }

    public static EmployeeAppointed appointed(String employee, String agency, String on) {
        return new EmployeeAppointed(
                new EmployeeId(employee),
                new Person(
                        "Nama " + employee,
                        new Nip("199001012015022001"),
                        day("1990-01-01"),
                        Sex.FEMALE),
                EmploymentKind.PNS,
                day(on),
                new AgencyId(agency),
                ANALYST,
                PostClass.PELAKSANA,
                new Rank("III/a"),
                Education.S1,
                day(on));
    }

    public static EmployeeTransferred transferred(
            String employee, String from, String to, String on) {
        return new EmployeeTransferred(
                new EmployeeId(employee), new AgencyId(from), new AgencyId(to), day(on));
    }

    public static RankGranted ranked(String employee, String rank, String on) {
        return new RankGranted(new EmployeeId(employee), new Rank(rank), day(on));
    }

    public static CompetencyAssessed assessed(String id, int achieved, String on) {
        return new CompetencyAssessed(
                new AssessmentId(id),
                ANI,
                ANALYST,
                Purpose.MAPPING,
                Method.ASSESSMENT_CENTER,
                "assessor-1",
                results(achieved),
                jpm(achieved),
                List.of(),
                day(on));
    }

    public static AssessmentCorrected corrected(String id, int achieved, String on) {
        return new AssessmentCorrected(
                new AssessmentId(id),
                ANI,
                ANALYST,
                results(achieved),
                jpm(achieved),
                "wrong sheet",
                day(on));
    }

    public static SessionScheduled scheduled(
            String session, String organiser, int seats, String on) {
        return new SessionScheduled(
                new SessionId(session),
                "code-" + session,
                new Activity(
                        new ProgrammeId("prog"),
                        TrainingForm.TECHNICAL,
                        Reach.NATIONAL,
                        5,
                        5,
                        Jp.of(40),
                        new TreeMap<>()),
                day(on),
                day(on).plusDays(4),
                seats,
                "Aula",
                new AgencyId(organiser),
                day(on).minusMonths(1));
    }

    public static TrainingEnrolled enrolled(String session, String employee, String on) {
        return new TrainingEnrolled(new SessionId(session), new EmployeeId(employee), day(on));
    }

    public static CompetencyDefined competency(String id) {
        return new CompetencyDefined(
                new CompetencyId(id),
                CompetencyKind.MANAGERIAL,
                "Integritas",
                "Konsisten",
                day("2014-01-01"));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static List<CompetencyResult> results(int achieved) {
        return List.of(
                new CompetencyResult(
                        new CompetencyId("M.01"), new Level(achieved), new Level(3), achieved - 3));
    }

    private static Jpm jpm(int achieved) {
        return new Jpm(
                new Fraction(achieved, 3), JpmCategory.CUKUP_OPTIMAL, new PolicyRef("jpm", "1"));
    }
}
