package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;
import static id.jejak.intake.kinds.Mapping.OTHER;
import static id.jejak.intake.kinds.Mapping.OTHER_NIP;

import id.jejak.award.events.AwardKind;
import id.jejak.award.write.AwardCommand.PublishAward;
import id.jejak.award.write.call.CallCommand.EnterNomination;
import id.jejak.award.write.call.CallCommand.OpenCall;
import id.jejak.award.write.call.CallCommand.ScoreNominee;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.CallId;
import id.jejak.kernel.StableId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CallKindsTest {
    private static final CallId CALL = new CallId(StableId.of("call", "S-1"));
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Test
    void seleksi_opens_a_call() {
        seleksi(OTHER_NIP + ";" + NIP)
                .gives(
                        new OpenCall(
                                CALL,
                                AGENCY,
                                AwardKind.ASN_BERPRESTASI,
                                "ASN Berprestasi",
                                "Inovasi",
                                DAY,
                                DAY.plusMonths(1),
                                List.of(OTHER, EMPLOYEE),
                                DAY));
        seleksi("1;2").isWrongIn("panitia:nip.not-18-digits");
    }

    @Test
    void calon_enters_a_nominee_and_the_scores() {
        var entered =
                new EnterNomination(CALL, EMPLOYEE, "Dinas", "Inovasi", List.of("a", "b"), DAY);
        calon("", "").gives(entered);
        calon(OTHER_NIP + "=85", "2025-09-20")
                .gives(
                        entered,
                        new ScoreNominee(CALL, EMPLOYEE, OTHER, 85, LocalDate.of(2025, 9, 20)));
        calon("85", "2025-09-20").isWrongIn("nilai:field.not-a-score-list");
        calon(OTHER_NIP + "=101", "").isWrongIn("nilai:field.not-a-whole-number");
    }

    @Test
    void publikasi_publishes_an_award() {
        Mapping.of(new PublikasiFile(), "PH-1", NIP, "2025-09-01")
                .gives(new PublishAward(new AwardId(StableId.of("award", "PH-1")), EMPLOYEE, DAY));
    }

    private static Mapping calon(String scores, String on) {
        return Mapping.of(
                new CalonFile(), "S-1", NIP, "Dinas", "Inovasi", "a; b", "2025-09-01", scores, on);
    }

    private static Mapping seleksi(String committee) {
        return Mapping.of(
                new SeleksiFile(),
                "S-1",
                "DINKES",
                "asn_berprestasi",
                "ASN Berprestasi",
                "Inovasi",
                "2025-09-01",
                "2025-10-01",
                committee,
                "2025-09-01");
    }
}
