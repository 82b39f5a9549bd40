package id.jejak.needs.read.analysis;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.NeedEvent;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedSource;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One need as it is kept with its employee.
 *
 * @param year that the analysis is for
 * @param programmeId planned training; null for none
 * @param jp hours planned
 */
record NeedCard(
        NeedsCycleId cycleId,
        CompetencyId competencyId,
        int year,
        Level from,
        Level to,
        NeedSource source,
        @Nullable String grounds,
        LocalDate on,
        @Nullable ProgrammeId programmeId,
        Jp jp) {

    static NeedCard of(NeedDeclared e) {
        return new NeedCard(
                e.cycleId(),
                e.competencyId(),
                e.year(),
                e.from(),
                e.to(),
                e.source(),
                e.grounds(),
                e.occurredOn(),
                null,
                Jp.ZERO);
    }

    NeedCard planned(@Nullable ProgrammeId next, Jp hours) {
        return new NeedCard(
                cycleId, competencyId, year, from, to, source, grounds, on, next, hours);
    }

    boolean isOf(NeedEvent event) {
        return cycleId.equals(event.cycleId()) && competencyId.equals(event.competencyId());
    }

    NeedState state(Learned learned, boolean inService) {
        if (learned.reached(competencyId, to, on)) {
            return NeedState.MET_BY_ASSESSMENT;
        }
        if (programmeId != null && learned.completed(programmeId, on)) {
            return NeedState.MET_BY_TRAINING;
        }
        if (!inService) {
            return NeedState.LAPSED;
        }
        return programmeId == null ? NeedState.OPEN : NeedState.PLANNED;
    }
}
