package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PolicyRef;
import id.jejak.privacy.events.PrivacyEvent.DataRequestAnswered;
import id.jejak.privacy.events.PrivacyEvent.DataRequestRefused;
import id.jejak.privacy.events.PrivacyEvent.DataRequested;
import id.jejak.privacy.events.RequestKind;

import java.util.stream.Stream;

final class PrivacySamples {
    private static final DataRequestId REQUEST = new DataRequestId("permintaan-1");

    private PrivacySamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new DataRequested(
                        REQUEST,
                        EMPLOYEE,
                        RequestKind.CORRECTION,
                        "Nama salah eja",
                        new PolicyRef("data-request-clock", "2022.1"),
                        DAY),
                new DataRequestAnswered(REQUEST, EMPLOYEE, "Nama dibetulkan", DAY),
                new DataRequestRefused(
                        REQUEST, EMPLOYEE, "UU 27/2022 pasal 33", "Memuat data orang lain", DAY));
    }
}
