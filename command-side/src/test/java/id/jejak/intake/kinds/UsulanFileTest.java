package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;
import static id.jejak.intake.kinds.Mapping.OTHER;
import static id.jejak.intake.kinds.Mapping.OTHER_NIP;
import static id.jejak.intake.kinds.Mapping.SESSION;

import id.jejak.training.write.session.SessionCommand.EndNomination;
import id.jejak.training.write.session.SessionCommand.NominateForSession;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class UsulanFileTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 2);
    private static final NominateForSession NOMINATED =
            new NominateForSession(SESSION, EMPLOYEE, OTHER, "Menangani aplikasi", DAY);

    @Test
    void a_row_nominates_and_takes_back_as_far_as_it_tells() {
        row("", "").gives(NOMINATED);
        row("2024-05-04", "Tugas lain")
                .gives(
                        NOMINATED,
                        new EndNomination(SESSION, EMPLOYEE, "Tugas lain", DAY.plusDays(2)));
    }

    @Test
    void what_is_missing_is_named() {
        row("2024-05-04", "").isWrongIn("alasan_batal:field.missing");
        Mapping.of(new UsulanFile(), "", "", "", "", "", "", "")
                .isWrongIn(
                        "kode_sesi:field.missing",
                        "nip:field.missing",
                        "nip_pengusul:field.missing",
                        "alasan:field.missing",
                        "tanggal:field.missing");
    }

    private static Mapping row(String endsOn, String reason) {
        return Mapping.of(
                new UsulanFile(),
                "S-1",
                NIP,
                OTHER_NIP,
                "Menangani aplikasi",
                "2024-05-02",
                endsOn,
                reason);
    }
}
