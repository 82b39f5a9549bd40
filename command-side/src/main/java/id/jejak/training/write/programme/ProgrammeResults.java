package id.jejak.training.write.programme;

import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;

import java.time.LocalDate;
import java.util.List;

/** What evaluations of a programme found, and what was said of its sessions, as known now. */
interface ProgrammeResults {
    /** One closed evaluation of behaviour. */
    record Closed(LocalDate on, SessionId session, EmployeeId participant, Percent result) {}

    /** What one participant said of a session. */
    record Said(LocalDate on, Percent result) {}

    List<Closed> of(ProgrammeId programme);

    List<Said> saidOf(SessionId session);
}
