package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;
import static id.jejak.intake.kinds.Mapping.OTHER;
import static id.jejak.intake.kinds.Mapping.OTHER_NIP;

import id.jejak.kernel.Jp;
import id.jejak.kernel.LearningId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.Proof;
import id.jejak.learning.write.log.LearningCommand.RefuseLearning;
import id.jejak.learning.write.log.LearningCommand.ReportLearning;
import id.jejak.learning.write.log.LearningCommand.VerifyLearning;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class LearningKindsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final LearningId ID = LearningId.of(EMPLOYEE, "B-1");

    @Test
    void belajar_reports_and_tells_the_verdict() {
        var report =
                new ReportLearning(
                        EMPLOYEE,
                        ID,
                        "Statistik",
                        new Deed(TrainingForm.E_LEARNING, Reach.NATIONAL, DAY, DAY, 1, 1, Jp.of(3)),
                        new Proof("Sertifikat 4", null),
                        true,
                        DAY);
        row("", "", "", "").gives(report);
        row("diakui", "", "", "2024-05-06")
                .gives(report, new VerifyLearning(EMPLOYEE, ID, null, DAY));
        row("ditolak", OTHER_NIP, "Bukti kurang", "2024-05-06")
                .gives(report, new RefuseLearning(EMPLOYEE, ID, "Bukti kurang", OTHER, DAY));
        row("ditolak", "", "", "")
                .isWrongIn("alasan:field.missing", "tanggal_putusan:field.missing");
    }

    @Test
    void belajar_names_every_wrong_column() {
        Mapping.of(
                        new BelajarFile(),
                        "",
                        "x",
                        "",
                        "D1",
                        "luar",
                        "",
                        "",
                        "0",
                        "0",
                        "x",
                        "",
                        "",
                        "mungkin",
                        "",
                        "",
                        "",
                        "",
                        "")
                .isWrongIn(
                        "nomor:field.missing",
                        "nip:nip.not-18-digits",
                        "judul:field.missing",
                        "bentuk:field.unknown-choice",
                        "cakupan:field.unknown-choice",
                        "mulai:field.missing",
                        "selesai:field.missing",
                        "hari:field.not-a-whole-number",
                        "pertemuan:field.not-a-whole-number",
                        "jp:field.not-a-number",
                        "bukti:field.missing",
                        "inisiatif_sendiri:field.unknown-choice",
                        "tanggal:field.missing");
    }

    private static Mapping row(String verdict, String by, String why, String on) {
        return Mapping.of(
                new BelajarFile(),
                "B-1",
                NIP,
                "Statistik",
                "C3",
                "nasional",
                "2024-05-06",
                "2024-05-06",
                "1",
                "1",
                "3",
                "Sertifikat 4",
                "",
                "ya",
                "2024-05-06",
                verdict,
                by,
                why,
                on);
    }
}
