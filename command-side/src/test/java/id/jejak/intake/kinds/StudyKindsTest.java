package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;

import id.jejak.kernel.Education;
import id.jejak.kernel.StudyId;
import id.jejak.study.events.StudyKind;
import id.jejak.study.write.degree.StudyCommand.ApplyForStudy;
import id.jejak.study.write.degree.StudyCommand.ApproveStudy;
import id.jejak.study.write.degree.StudyCommand.EndStudy;
import id.jejak.study.write.degree.StudyCommand.RecordDegree;
import id.jejak.study.write.degree.StudyCommand.RecordSemester;
import id.jejak.study.write.degree.StudyCommand.RefuseStudy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.stream.Stream;

class StudyKindsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final StudyId ID = StudyId.ofNumber("TB-1");
    private static final ApplyForStudy APPLICATION =
            new ApplyForStudy(
                    ID,
                    EMPLOYEE,
                    StudyKind.TUGAS_BELAJAR,
                    "Universitas",
                    "Hukum",
                    Education.S2,
                    DAY,
                    DAY);

    @Test
    void studi_tells_a_study_as_far_as_it_came() {
        row("", "", "", "", "", "", "", "", "").gives(APPLICATION);
        row("", "", "penuh", "2024-05-06", "", "", "", "", "")
                .gives(APPLICATION, new RefuseStudy(ID, EMPLOYEE, "penuh", DAY));
        row("SK 1", "2024-05-06", "", "", "2024-05-06;2024-11-06", "I-1", "2024-05-06", "", "")
                .gives(
                        APPLICATION,
                        new ApproveStudy(ID, EMPLOYEE, "SK 1", DAY),
                        new RecordSemester(ID, EMPLOYEE, 1, DAY),
                        new RecordSemester(ID, EMPLOYEE, 2, DAY.plusMonths(6)),
                        new RecordDegree(ID, EMPLOYEE, "I-1", DAY));
        row("SK 1", "2024-05-06", "", "", "", "", "", "sakit", "2024-05-06")
                .gives(
                        APPLICATION,
                        new ApproveStudy(ID, EMPLOYEE, "SK 1", DAY),
                        new EndStudy(ID, EMPLOYEE, "sakit", DAY));
    }

    @Test
    void studi_names_wrong_columns() {
        row("", "2024-05-06", "", "", "kemarin", "", "", "", "")
                .isWrongIn("nomor_sk:field.missing", "semester:field.not-dates");
    }

    private static Mapping row(String... rest) {
        var first =
                Stream.of(
                        "TB-1",
                        NIP,
                        "tugas_belajar",
                        "Universitas",
                        "Hukum",
                        "S2",
                        "2024-05-06",
                        "2024-05-06");
        return Mapping.of(
                new StudiFile(), Stream.concat(first, Stream.of(rest)).toArray(String[]::new));
    }
}
