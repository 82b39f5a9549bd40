package id.jejak.policy.rules.lab;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Priority;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;

import java.time.LocalDate;
import java.util.TreeMap;

/** Sessions and who is nominated for them. */
final class Waiting {
    private Waiting() {}

    static SessionScheduled session(String id, TrainingForm form, int days, String on) {
        var activity =
                new Activity(
                        new ProgrammeId("programme-of-" + id),
                        form,
                        Reach.NATIONAL,
                        days,
                        days,
                        Jp.of(0),
                        new TreeMap<>());
        return new SessionScheduled(
                new SessionId(id),
                id,
                activity,
                LocalDate.parse(on),
                LocalDate.parse(on).plusDays(days - 1L),
                10,
                "hall",
                new AgencyId("dinas-a"),
                LocalDate.parse(on));
    }

    static EmployeeNominated nominated(String who, String session, int points, String on) {
        return nominated(who, session, points, new PolicyRef("waiting-priority", "seed.1"), on);
    }

    static EmployeeNominated nominated(
            String who, String session, int points, PolicyRef policy, String on) {
        return new EmployeeNominated(
                new SessionId(session),
                new EmployeeId(who),
                new EmployeeId("superior"),
                "needed",
                new Priority(0, 0, Jp.ZERO, false, points, policy),
                LocalDate.parse(on));
    }
}
