package id.jejak.training.write.session;

import static id.jejak.deciding.ByRule.decided;
import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.KOMINFO;

import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.Reach;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingForm;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Short words for one course of five days in March 2024. */
final class Sessions {
    static final SessionId ID = new SessionId("s1");
    static final ProgrammeId PROGRAMME = new ProgrammeId("bimtek");
    static final LocalDate PLANNED = LocalDate.of(2024, 1, 2);
    static final LocalDate ENROLLED = LocalDate.of(2024, 2, 1);
    static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    static final LocalDate LAST = LocalDate.of(2024, 3, 8);
    static final ServiceRecord SERVING =
            new ServiceRecord.Known(
                    LocalDate.of(2015, 2, 1),
                    new TreeMap<>(Map.of(LocalDate.of(2015, 2, 1), EmploymentKind.PNS)),
                    null);

    private Sessions() {}

    static Spec<Session, SessionEvent> spec() {
        return new Spec<>(Session.UNSCHEDULED, Session::evolve);
    }

    static ProgrammeOffered programme() {
        return new ProgrammeOffered(
                PROGRAMME,
                "BIMTEK-1",
                "Bimtek SPBE",
                TrainingForm.BIMTEK,
                activity().aims(),
                Jp.of(40),
                PLANNED);
    }

    static Activity activity() {
        return new Activity(
                PROGRAMME,
                TrainingForm.BIMTEK,
                Reach.NATIONAL,
                5,
                1,
                Jp.of(40),
                new TreeMap<>(Map.of(new CompetencyId("T.01"), new Level(3))));
    }

    static SessionScheduled scheduled(int seats) {
        return new SessionScheduled(
                ID, "S-1", activity(), FIRST, LAST, seats, "Sabang", KOMINFO, PLANNED);
    }

    static SessionCancelled cancelled() {
        return new SessionCancelled(ID, "flood", ENROLLED);
    }

    static TrainingEnrolled enrolled(EmployeeId employee) {
        return new TrainingEnrolled(ID, employee, Applying.ADMITTED, ENROLLED);
    }

    static EnrolmentWithdrawn withdrawn(LocalDate on) {
        return new EnrolmentWithdrawn(ID, ANI, "ill", on);
    }

    static AttendanceRecorded attended(int days, LocalDate on) {
        return new AttendanceRecorded(ID, ANI, days, on);
    }

    static TrainingCompleted completed() {
        return completed(5);
    }

    static TrainingCompleted completed(int daysPresent) {
        return new TrainingCompleted(
                ID,
                ANI,
                activity(),
                Jp.of(40),
                converted(daysPresent),
                null,
                LocalDate.of(2024, 9, 8),
                LAST);
    }

    /** By the table: hours of the programme, for everybody present on 80 % of the days. */
    private static PolicyRef converted(int daysPresent) {
        return decided(
                "jp-conversion",
                "2018.1",
                "unit_r1 rate_r1 factor_r1 sessionsAMonth_r2 hours_r1 present_r1 jp_r1",
                "begunMonths",
                "1",
                "days",
                "5",
                "form",
                "BIMTEK",
                "meetings",
                "1",
                "presencePercent",
                Integer.toString(daysPresent * 20),
                "programmeJp",
                "40",
                "reach",
                "NATIONAL");
    }
}
