package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;
import static id.jejak.intake.kinds.Mapping.OTHER;
import static id.jejak.intake.kinds.Mapping.OTHER_NIP;
import static id.jejak.intake.kinds.Mapping.POST;
import static id.jejak.intake.kinds.Mapping.SESSION;
import static id.jejak.intake.kinds.Mapping.levels;

import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.assessment.write.AssessmentCommand.AssessCompetency;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.evaluation.write.EvaluationCommand.RecordEvaluation;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.StableId;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.write.programme.ProgrammeCommand.OfferProgramme;
import id.jejak.training.write.session.SessionCommand.RecordParticipation;
import id.jejak.training.write.session.SessionCommand.ScheduleSession;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

class DevelopmentKindsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final ProgrammeId PROGRAMME = new ProgrammeId(StableId.of("programme", "P-1"));

    @Test
    void program_offers_a_programme() {
        Mapping.of(new ProgramFile(), "P-1", "Bimtek SPBE", "B10", "24", "M.03=3", "2024-05-06")
                .gives(
                        new OfferProgramme(
                                PROGRAMME,
                                "P-1",
                                "Bimtek SPBE",
                                TrainingForm.BIMTEK,
                                levels("M.03", 3),
                                Jp.of(24),
                                DAY));
        Mapping.of(new ProgramFile(), "P-1", "Bimtek SPBE", "b10", "24.5", "", "2024-05-06")
                .gives(
                        new OfferProgramme(
                                PROGRAMME,
                                "P-1",
                                "Bimtek SPBE",
                                TrainingForm.BIMTEK,
                                new TreeMap<>(),
                                new Jp(new BigDecimal("24.5")),
                                DAY));
        Mapping.of(new ProgramFile(), "", "", "D1", "-1", "M.03", "")
                .isWrongIn(
                        "kode:field.missing",
                        "nama:field.missing",
                        "bentuk:field.unknown-choice",
                        "jp:jp.out-of-range",
                        "sasaran:field.not-a-level-list",
                        "tanggal:field.missing");
        Mapping.of(new ProgramFile(), "P", "N", "A1", "dua", "", "2024-05-06")
                .isWrongIn("jp:field.not-a-number");
    }

    @Test
    void sesi_schedules_a_session() {
        Mapping.of(
                        new SesiFile(),
                        "S-1",
                        "P-1",
                        "internasional",
                        "3",
                        "6",
                        "2024-06-01",
                        "2024-06-03",
                        "30",
                        "Palembang",
                        "DINKES",
                        "2024-05-06")
                .gives(
                        new ScheduleSession(
                                SESSION,
                                "S-1",
                                PROGRAMME,
                                Reach.INTERNATIONAL,
                                3,
                                6,
                                LocalDate.of(2024, 6, 1),
                                LocalDate.of(2024, 6, 3),
                                30,
                                "Palembang",
                                AGENCY,
                                DAY));
        Mapping.of(new SesiFile(), "", "", "lokal", "0", "501", "x", "x", "10001", "", "", "x")
                .isWrongIn(
                        "kode:field.missing",
                        "kode_program:field.missing",
                        "cakupan:field.unknown-choice",
                        "hari:field.not-a-whole-number",
                        "pertemuan:field.not-a-whole-number",
                        "mulai:field.not-a-date",
                        "selesai:field.not-a-date",
                        "kursi:field.not-a-whole-number",
                        "tempat:field.missing",
                        "kode_penyelenggara:field.missing",
                        "tanggal:field.not-a-date");
    }

    @Test
    void asesmen_assesses_an_employee() {
        asesmen("ANALIS", "laporan-1.pdf; ;laporan-2.pdf")
                .gives(assessed(POST, List.of("laporan-1.pdf", "laporan-2.pdf")));
        asesmen("", "").gives(assessed(null, List.of()));
        Mapping.of(new AsesmenFile(), "", "x", "x", "lomba", "tebak", "", "", "", "")
                .isWrongIn(
                        "nomor:field.missing",
                        "nip:nip.not-18-digits",
                        "tanggal:field.not-a-date",
                        "tujuan:field.unknown-choice",
                        "metode:field.unknown-choice",
                        "asesor:field.missing",
                        "hasil:field.missing");
    }

    @Test
    void peserta_records_as_much_of_a_participation_as_is_known() {
        Mapping.of(new PesertaFile(), "S-1", NIP, "2024-05-06", "3", "2024-06-03", "87.5")
                .gives(
                        new RecordParticipation(
                                SESSION,
                                EMPLOYEE,
                                DAY,
                                3,
                                LocalDate.of(2024, 6, 3),
                                new Percent(new BigDecimal("87.5"))));
        Mapping.of(new PesertaFile(), "S-1", NIP, "2024-05-06", "", "", "")
                .gives(new RecordParticipation(SESSION, EMPLOYEE, DAY, null, null, null));
        Mapping.of(new PesertaFile(), "", "1", "", "-1", "x", "101")
                .isWrongIn(
                        "kode_sesi:field.missing",
                        "nip:nip.not-18-digits",
                        "tanggal_daftar:field.missing",
                        "hari_hadir:field.not-a-whole-number",
                        "tanggal_selesai:field.not-a-date",
                        "nilai:percent.out-of-range");
    }

    @Test
    void evaluasi_records_an_answer() {
        evaluasi("3", "atasan")
                .gives(
                        new RecordEvaluation(
                                SESSION,
                                EMPLOYEE,
                                KirkpatrickLevel.BEHAVIOUR,
                                EvaluatorRole.SUPERIOR,
                                OTHER,
                                new Instrument(
                                        "Angket", "1", BigDecimal.ONE, BigDecimal.valueOf(5)),
                                BigDecimal.valueOf(4),
                                null,
                                DAY));
        Mapping.of(new EvaluasiFile(), "", "1", "5", "tetangga", "", "", "", "a", "", "x", "", "")
                .isWrongIn(
                        "kode_sesi:field.missing",
                        "nip:nip.not-18-digits",
                        "tingkat:field.not-a-whole-number",
                        "peran:field.unknown-choice",
                        "nip_penilai:field.missing",
                        "instrumen:field.missing",
                        "versi:field.missing",
                        "skala_min:field.not-a-number",
                        "skala_maks:field.missing",
                        "nilai:field.not-a-number",
                        "tanggal:field.missing");
    }

    private static Mapping evaluasi(String level, String role) {
        return Mapping.of(
                new EvaluasiFile(),
                "S-1",
                NIP,
                level,
                role,
                OTHER_NIP,
                "Angket",
                "1",
                "1",
                "5",
                "4",
                "",
                "2024-05-06");
    }

    private static Mapping asesmen(String target, String evidence) {
        return Mapping.of(
                new AsesmenFile(),
                "ASM-1",
                NIP,
                "2024-05-06",
                "pemetaan",
                "wawancara",
                "Tim Asesor",
                target,
                "M.01=2",
                evidence);
    }

    private static AssessCompetency assessed(@Nullable PostId target, List<String> evidence) {
        return new AssessCompetency(
                new AssessmentId(StableId.of("assessment", "ASM-1")),
                EMPLOYEE,
                target,
                Purpose.MAPPING,
                Method.INTERVIEW,
                "Tim Asesor",
                levels("M.01", 2),
                evidence,
                DAY);
    }
}
