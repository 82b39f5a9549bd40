package id.jejak.training.write.programme;

import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;

import java.time.LocalDate;
import java.util.List;

/** What evaluations of a programme found, as known now. */
@FunctionalInterface
interface ProgrammeResults {
    /** One closed evaluation of behaviour. */
    record Closed(LocalDate on, Percent result) {}

    List<Closed> of(ProgrammeId programme);
}
