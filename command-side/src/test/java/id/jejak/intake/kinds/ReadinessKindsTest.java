package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;
import id.jejak.kernel.StableId;
import id.jejak.readiness.write.ReadinessCommand.ChangeRoster;
import id.jejak.readiness.write.ReadinessCommand.CloseRoster;
import id.jejak.readiness.write.ReadinessCommand.ConfirmAvailability;
import id.jejak.readiness.write.ReadinessCommand.DefineRoster;
import id.jejak.readiness.write.ReadinessCommand.WithdrawAvailability;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ReadinessKindsTest {
    private static final RosterId ID = new RosterId(StableId.of("roster", "R-1"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void siaga_defines_a_roster() {
        siaga("3")
                .gives(
                        new DefineRoster(
                                ID,
                                AGENCY,
                                "R-1",
                                "Regu",
                                new CompetencyId("T.01"),
                                new Level(3),
                                36,
                                "Pesisir",
                                2,
                                DAY));
        siaga("0").isWrongIn("tingkat:field.not-a-whole-number");
    }

    @Test
    void kesediaan_confirms_and_withdraws_as_far_as_the_row_tells() {
        var confirmed = new ConfirmAvailability(ID, EMPLOYEE, DAY.plusYears(1), DAY);
        kesediaan("", "").gives(confirmed);
        kesediaan("2026-05-01", "Sakit")
                .gives(
                        confirmed,
                        new WithdrawAvailability(ID, EMPLOYEE, "Sakit", LocalDate.of(2026, 5, 1)));
        kesediaan("2026-05-01", "").isWrongIn("alasan_batal:field.missing");
    }

    @Test
    void pembaruan_changes_a_roster_and_closes_it_where_no_level_is_given() {
        pembaruan("Regu baru", "2", "48", "Utara", "4")
                .gives(
                        new ChangeRoster(
                                ID,
                                AGENCY,
                                "Regu baru",
                                new Level(2),
                                48,
                                "Utara",
                                4,
                                "Latihan",
                                DAY));
        pembaruan("", "", "", "", "").gives(new CloseRoster(ID, AGENCY, "Latihan", DAY));
        pembaruan("Regu", "9", "", "Utara", "4")
                .isWrongIn("tingkat:field.not-a-whole-number", "bulan_berlaku:field.missing");
    }

    private static Mapping pembaruan(
            String name, String level, String months, String area, String minimum) {
        return Mapping.of(
                new PembaruanFile(),
                "R-1",
                "DINKES",
                name,
                level,
                months,
                area,
                minimum,
                "Latihan",
                "2026-03-04");
    }

    private static Mapping siaga(String level) {
        return Mapping.of(
                new SiagaFile(),
                "R-1",
                "DINKES",
                "Regu",
                "T.01",
                level,
                "36",
                "Pesisir",
                "2",
                "2026-03-04");
    }

    private static Mapping kesediaan(String on, String reason) {
        return Mapping.of(new KesediaanFile(), "R-1", NIP, "2026-03-04", "2027-03-04", on, reason);
    }
}
