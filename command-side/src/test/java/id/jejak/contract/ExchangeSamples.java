package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.AGENCY;
import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.exchange.events.ExchangeEvent.ExchangeArranged;
import id.jejak.exchange.events.ExchangeEvent.ExchangeJoined;
import id.jejak.exchange.events.ExchangeEvent.GuestsCounted;
import id.jejak.exchange.events.ExchangeForm;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ExchangeId;
import id.jejak.kernel.Region;

import java.util.stream.Stream;

final class ExchangeSamples {
    private static final ExchangeId ID = new ExchangeId("seminar-pariwisata");

    private ExchangeSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new ExchangeArranged(
                        ID,
                        AGENCY,
                        "SP-1",
                        "Seminar pariwisata",
                        ExchangeForm.SEMINAR,
                        new Region("11.72"),
                        DAY,
                        DAY.plusDays(1),
                        DAY),
                new GuestsCounted(ID, AGENCY, new Region("16.71"), 12, DAY),
                new ExchangeJoined(ID, EMPLOYEE, new Region("11.72"), DAY));
    }
}
