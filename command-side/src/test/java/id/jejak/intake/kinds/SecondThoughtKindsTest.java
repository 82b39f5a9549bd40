package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;
import static id.jejak.intake.kinds.Mapping.OTHER_NIP;
import static id.jejak.intake.kinds.Mapping.SESSION;

import id.jejak.assessment.write.AssessmentCommand.CorrectAssessment;
import id.jejak.award.write.call.CallCommand.AnswerAppeal;
import id.jejak.award.write.call.CallCommand.LodgeAppeal;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CallId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.Nip;
import id.jejak.kernel.StableId;
import id.jejak.needs.write.NeedsCommand.WithdrawNeed;
import id.jejak.training.write.session.SessionCommand.CancelSession;
import id.jejak.training.write.session.SessionCommand.ChangeSeats;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;
import id.jejak.workforce.write.employee.EmployeeCommand.CorrectPerson;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** What is put right, given back, called off or appealed against. */
class SecondThoughtKindsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final String ON = "2026-03-04";

    @Test
    void perubahan_changes_the_seats_or_calls_the_session_off() {
        perubahan("25", "Ruang besar")
                .gives(new ChangeSeats(SESSION, AGENCY, 25, "Ruang besar", DAY));
        perubahan("", "Banjir").gives(new CancelSession(SESSION, AGENCY, "Banjir", DAY));
        perubahan("0", "").isWrongIn("kursi:field.not-a-whole-number", "alasan:field.missing");
    }

    @Test
    void mundur_gives_a_place_back() {
        Mapping.of(new MundurFile(), "S-1", NIP, "Tugas", ON)
                .gives(new WithdrawEnrolment(SESSION, EMPLOYEE, "Tugas", DAY));
        Mapping.of(new MundurFile(), "", NIP, "", ON)
                .isWrongIn("kode_sesi:field.missing", "alasan:field.missing");
    }

    @Test
    void koreksi_gives_the_whole_result_anew() {
        var id = new AssessmentId(StableId.of("assessment", "AS-1"));
        Mapping.of(new KoreksiFile(), "AS-1", NIP, "M.03=2", "Salah salin")
                .gives(
                        new CorrectAssessment(
                                id, EMPLOYEE, Mapping.levels("M.03", 2), "Salah salin"));
        Mapping.of(new KoreksiFile(), "AS-1", NIP, "M.03", "x")
                .isWrongIn("hasil:field.not-a-level-list");
    }

    @Test
    void ralat_puts_a_name_or_a_number_right() {
        Mapping.of(new RalatFile(), NIP, "Ani", "", "Ejaan", ON)
                .gives(new CorrectPerson(EMPLOYEE, "Ani", null, "Ejaan", null, DAY));
        Mapping.of(new RalatFile(), NIP, "", OTHER_NIP, "Salah ketik", ON)
                .gives(
                        new CorrectPerson(
                                EMPLOYEE, null, new Nip(OTHER_NIP), "Salah ketik", null, DAY));
        Mapping.of(new RalatFile(), NIP, "", "1", "", ON)
                .isWrongIn("nip_benar:nip.not-18-digits", "alasan:field.missing");
    }

    @Test
    void pencabutan_withdraws_a_need() {
        var id = new NeedsCycleId(StableId.of("needs-cycle", "AKPK-2026"));
        Mapping.of(new PencabutanFile(), "AKPK-2026", "DINKES", NIP, "M.03", "Terpenuhi", ON)
                .gives(
                        new WithdrawNeed(
                                id, AGENCY, EMPLOYEE, new CompetencyId("M.03"), "Terpenuhi", DAY));
        Mapping.of(new PencabutanFile(), "AKPK-2026", "DINKES", NIP, "", "Terpenuhi", "x")
                .isWrongIn("kompetensi:field.missing", "tanggal:field.not-a-date");
    }

    @Test
    void banding_appeals_and_answers_as_far_as_the_row_tells() {
        var call = new CallId(StableId.of("call", "INOVASI"));
        var lodged = new LodgeAppeal(call, EMPLOYEE, "Bukti", DAY);
        banding("", "", "").gives(lodged);
        banding("tidak", "Sudah dinilai", "2026-03-20")
                .gives(
                        lodged,
                        new AnswerAppeal(
                                call, EMPLOYEE, false, "Sudah dinilai", LocalDate.of(2026, 3, 20)));
        banding("", "Sudah dinilai", "2026-03-20").isWrongIn("dikabulkan:field.missing");
    }

    private static Mapping perubahan(String seats, String reason) {
        return Mapping.of(new PerubahanFile(), "S-1", "DINKES", seats, reason, ON);
    }

    private static Mapping banding(String upheld, String answer, String on) {
        return Mapping.of(new BandingFile(), "INOVASI", NIP, "Bukti", ON, upheld, answer, on);
    }
}
