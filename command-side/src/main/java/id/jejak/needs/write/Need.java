package id.jejak.needs.write;

import id.jejak.kernel.Jp;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.NeedEvent.NeedDeclared;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One need as it stands.
 *
 * @param planned the training against it; null while there is none
 */
record Need(NeedDeclared declared, @Nullable Planned planned) {
    record Planned(ProgrammeId programmeId, Jp jp, LocalDate on) {}
}
