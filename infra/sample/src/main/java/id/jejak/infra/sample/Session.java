package id.jejak.infra.sample;

import java.time.LocalDate;

/**
 * One planned session.
 *
 * @param announced the day it was scheduled on
 */
record Session(
        String code,
        Programme programme,
        boolean international,
        LocalDate announced,
        LocalDate starts,
        LocalDate ends,
        int days,
        int meetings,
        int seats,
        String place,
        String organiser) {

    void write(CsvFile sesi) {
        sesi.row(
                code,
                programme.code(),
                international ? "internasional" : "nasional",
                days,
                meetings,
                starts,
                ends,
                seats,
                place,
                organiser,
                announced);
    }
}
