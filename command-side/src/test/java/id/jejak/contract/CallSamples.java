package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.AGENCY;
import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.award.events.AwardKind;
import id.jejak.award.events.CallEvent.AppealAnswered;
import id.jejak.award.events.CallEvent.AppealLodged;
import id.jejak.award.events.CallEvent.CallOpened;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.events.CallEvent.NomineeScored;
import id.jejak.award.events.Criterion;
import id.jejak.award.events.Finding;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.CallId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;

import java.util.List;
import java.util.stream.Stream;

final class CallSamples {
    private static final CallId CALL = new CallId("seleksi-2025");
    private static final PolicyRef POLICY = new PolicyRef("award-criteria", "2025.1");

    private CallSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new CallOpened(
                        CALL,
                        AGENCY,
                        AwardKind.ASN_BERPRESTASI,
                        "ASN Berprestasi",
                        "Inovasi layanan",
                        POLICY,
                        DAY,
                        DAY.plusMonths(1),
                        List.of(new EmployeeId("panitia")),
                        DAY),
                new NominationEntered(
                        CALL,
                        new AwardId("asn-1"),
                        EMPLOYEE,
                        AwardKind.ASN_BERPRESTASI,
                        "Dinas Kesehatan",
                        "Layanan data",
                        List.of("LAP-1"),
                        POLICY,
                        List.of(new Finding(Criterion.CLEAN_RECORD, true)),
                        DAY),
                new NomineeScored(CALL, EMPLOYEE, new EmployeeId("panitia"), 85, DAY),
                new AppealLodged(CALL, EMPLOYEE, "Bukti belum dibaca", DAY),
                new AppealAnswered(CALL, EMPLOYEE, true, "Bukti dibaca ulang", DAY));
    }
}
