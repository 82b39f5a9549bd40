package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;

import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.write.DisciplineCommand.AnnulMeasure;
import id.jejak.discipline.write.DisciplineCommand.ImposeMeasure;
import id.jejak.discipline.write.DisciplineCommand.LiftMeasure;
import id.jejak.kernel.MeasureId;
import id.jejak.kernel.StableId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class DisciplineKindsTest {
    private static final MeasureId ID = new MeasureId(StableId.of("measure", "H-1"));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final ImposeMeasure IMPOSED =
            new ImposeMeasure(EMPLOYEE, ID, MeasureKind.DEMOTION, Severity.HEAVY, "SK 1", DAY, DAY);

    @Test
    void hukdis_imposes_and_ends_as_far_as_the_row_tells() {
        hukdis("", "", "").gives(IMPOSED);
        hukdis("dicabut", "2024-05-01", "Keberatan")
                .gives(
                        IMPOSED,
                        new LiftMeasure(EMPLOYEE, ID, "Keberatan", LocalDate.of(2024, 5, 1)));
        hukdis("dibatalkan", "2024-05-01", "Keberatan")
                .gives(
                        IMPOSED,
                        new AnnulMeasure(EMPLOYEE, ID, "Keberatan", LocalDate.of(2024, 5, 1)));
    }

    @Test
    void hukdis_names_every_wrong_column() {
        hukdis("selesai", "x", "")
                .isWrongIn(
                        "akhir:field.unknown-choice",
                        "tanggal_akhir:field.not-a-date",
                        "alasan_akhir:field.missing");
    }

    private static Mapping hukdis(String end, String on, String reason) {
        return Mapping.of(
                new HukdisFile(),
                "H-1",
                NIP,
                "berat",
                "turun_jabatan",
                "SK 1",
                "2024-03-04",
                "2024-03-04",
                end,
                on,
                reason);
    }
}
