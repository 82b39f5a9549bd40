package id.jejak.training.write.session;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.training.write.session.Sessions.ENROLLED;
import static id.jejak.training.write.session.Sessions.ID;

import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.training.events.NominationEnd;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.Priority;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.events.WaitingEvent.PlaceGiven;
import id.jejak.training.rules.WaitingPriority;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Short words for waiting. */
final class Waiting {
    static final EmployeeId CITRA = new EmployeeId("citra");
    static final EmployeeId DEWI = new EmployeeId("dewi");
    static final String GROUNDS = "runs the service";

    private Waiting() {}

    /** Nominated with nothing but months without training, which are points. */
    static EmployeeNominated nominated(EmployeeId who, int months) {
        return nominated(who, months, ENROLLED);
    }

    static EmployeeNominated nominated(EmployeeId who, int months, LocalDate on) {
        return new EmployeeNominated(ID, who, BUDI, GROUNDS, months(months), Applying.ADMITTED, on);
    }

    static EmployeeNominated nominated(
            EmployeeId who, int levels, int months, String jp, LocalDate on) {
        var priority =
                WaitingPriority.of(levels, months, new Jp(new BigDecimal(jp)), false, on, SHIPPED);
        return new EmployeeNominated(ID, who, BUDI, GROUNDS, priority, Applying.ADMITTED, on);
    }

    static PlaceGiven given(EmployeeId who, int months, int stillWaiting, LocalDate on) {
        return new PlaceGiven(ID, who, months(months), ENROLLED, stillWaiting, on);
    }

    static TrainingEnrolled enrolledOn(EmployeeId who, LocalDate on) {
        return new TrainingEnrolled(ID, who, Applying.ADMITTED, on);
    }

    static NominationEnded ended(EmployeeId who) {
        return new NominationEnded(ID, who, NominationEnd.WITHDRAWN, "ill", ENROLLED);
    }

    private static Priority months(int months) {
        return WaitingPriority.of(0, months, Jp.ZERO, false, ENROLLED, SHIPPED);
    }
}
