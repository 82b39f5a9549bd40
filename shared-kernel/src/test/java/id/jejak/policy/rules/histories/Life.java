package id.jejak.policy.rules.histories;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.LearningId;
import id.jejak.kernel.Level;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.Rank;
import id.jejak.kernel.SessionId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.Person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Short words for the facts of one fictional employee, and the history they make. */
final class Life {
    static final EmployeeId ANI = new EmployeeId("0190a3c4-0000-8000-8000-0000000000a1");

    final World world = new World();
    private History history = History.of(ANI);
    static final long FIRST = 100;
    private long position = FIRST;

    Life and(EmployeeFact... facts) {
        for (var fact : facts) {
            history = history.after(position++, fact, world);
        }
        return this;
    }

    History history() {
        return history;
    }

    Moment on(String iso) {
        return new Moment(world).open(history).at(epoch(iso));
    }

    static int epoch(String iso) {
        return (int) day(iso).toEpochDay();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static PolicyRef by(String id) {
        return new PolicyRef(id, "1");
    }

    static Life of(EmploymentKind kind, PostClass postClass, String since) {
        return new Life().and(appointedAs(kind, postClass, since));
    }

    static EmployeeAppointed appointedAs(String since) {
        return appointedAs(EmploymentKind.PNS, PostClass.PELAKSANA, since);
    }

    private static EmployeeAppointed appointedAs(
            EmploymentKind kind, PostClass postClass, String since) {
        var nip = kind.isPns() ? "199001012015022001" : "199001012015212001";
        return new EmployeeAppointed(
                ANI,
                Person.of("Ani", new Nip(nip)),
                kind,
                day(since),
                new AgencyId("kominfo"),
                new PostId("analyst"),
                postClass,
                new Rank(kind.isPns() ? "III/a" : "IX"),
                Education.S1,
                day(since));
    }

    /** In service for long, and known to the ledger from a later day on. */
    static EmployeeAppointed registered(String since, String on) {
        var nip = "19800101" + since.substring(0, 4) + since.substring(5, 7) + "2001";
        return new EmployeeAppointed(
                ANI,
                Person.of("Ani", new Nip(nip)),
                EmploymentKind.PNS,
                day(since),
                new AgencyId("kominfo"),
                new PostId("analyst"),
                PostClass.PELAKSANA,
                new Rank("III/a"),
                Education.S1,
                day(on));
    }

    static Life ofPns() {
        return of(EmploymentKind.PNS, PostClass.PELAKSANA, "2015-02-01");
    }

    static EmploymentKindChanged becomes(EmploymentKind kind, String on) {
        return new EmploymentKindChanged(ANI, kind, day(on));
    }

    static PostAssigned assigned(PostClass postClass, String on) {
        return new PostAssigned(ANI, new PostId("post-" + postClass), postClass, day(on));
    }

    static EducationAttained attained(Education education, String on) {
        return new EducationAttained(ANI, education, day(on));
    }

    static Activity activity(TrainingForm form, int days, int jp, int aim) {
        SortedMap<CompetencyId, Level> aims = new TreeMap<>();
        aims.put(new CompetencyId("M.01"), new Level(aim));
        return new Activity(
                new ProgrammeId("programme-" + form),
                form,
                Reach.NATIONAL,
                days,
                days,
                Jp.of(jp),
                aims);
    }

    /** Enrolled, present on all days, completed. */
    static EmployeeFact[] trained(String id, Activity activity, int jp, String on) {
        var session = new SessionId(id);
        return new EmployeeFact[] {
            new TrainingEnrolled(session, ANI, day(on).minusDays(20)),
            new AttendanceRecorded(session, ANI, activity.days(), day(on)),
            new TrainingCompleted(
                    session,
                    ANI,
                    activity,
                    Jp.of(jp),
                    by("jp-conversion"),
                    null,
                    day(on).plusMonths(6),
                    day(on))
        };
    }

    static EmployeeFact[] trained(String id, TrainingForm form, int jp, String on) {
        return trained(id, activity(form, 5, jp, 1), jp, on);
    }

    static LearningVerified verified(
            String id, TrainingForm form, Reach reach, String from, String to, String jp) {
        var days = (int) (day(to).toEpochDay() - day(from).toEpochDay()) + 1;
        var deed = new Deed(form, reach, day(from), day(to), days, days, Jp.of(2_000));
        return new LearningVerified(
                new LearningId(id),
                ANI,
                deed,
                new Jp(new BigDecimal(jp)),
                by("jp-conversion"),
                by("jp-caps"),
                false,
                null,
                day(to));
    }
}
