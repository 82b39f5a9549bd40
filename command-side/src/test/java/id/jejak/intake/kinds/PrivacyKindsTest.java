package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;

import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.StableId;
import id.jejak.privacy.events.RequestKind;
import id.jejak.privacy.write.PrivacyCommand.AnswerDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RefuseDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RequestData;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class PrivacyKindsTest {
    private static final DataRequestId ID = new DataRequestId(StableId.of("data-request", "P-1"));
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final LocalDate NEXT = LocalDate.of(2025, 3, 6);
    private static final RequestData ASKED =
            new RequestData(EMPLOYEE, ID, RequestKind.CORRECTION, "Nama salah", DAY);

    @Test
    void permintaan_asks_and_settles_as_far_as_the_row_tells() {
        permintaan("", "", "").gives(ASKED);
        permintaan("Dibetulkan", "", "2025-03-06")
                .gives(ASKED, new AnswerDataRequest(EMPLOYEE, ID, "Dibetulkan", NEXT));
        permintaan("Data orang lain", "Pasal 33", "2025-03-06")
                .gives(
                        ASKED,
                        new RefuseDataRequest(EMPLOYEE, ID, "Pasal 33", "Data orang lain", NEXT));
    }

    @Test
    void an_answer_has_its_day() {
        permintaan("Dibetulkan", "", "x").isWrongIn("tanggal_jawab:field.not-a-date");
    }

    private static Mapping permintaan(String answer, String ground, String on) {
        return Mapping.of(
                new PermintaanFile(),
                "P-1",
                NIP,
                "pembetulan",
                "Nama salah",
                "2025-03-04",
                answer,
                ground,
                on);
    }
}
