package id.jejak.exchange.events;

import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.ExchangeId;
import id.jejak.kernel.Region;

import java.time.LocalDate;

/** What an agency does with other regions, at home or elsewhere. */
public sealed interface ExchangeEvent extends DomainEvent {
    ExchangeId exchangeId();

    /**
     * @param agencyId who arranges it, or sends people to it
     * @param host the region where it takes place
     */
    record ExchangeArranged(
            ExchangeId exchangeId,
            AgencyId agencyId,
            String code,
            String title,
            ExchangeForm form,
            Region host,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate occurredOn)
            implements ExchangeEvent, AgencyFact {}

    /**
     * @param people who came from that region, counted, not named; takes the place of an earlier
     *     count
     */
    record GuestsCounted(
            ExchangeId exchangeId,
            AgencyId agencyId,
            Region region,
            int people,
            LocalDate occurredOn)
            implements ExchangeEvent, AgencyFact {}

    /** One of the own people took part. */
    record ExchangeJoined(
            ExchangeId exchangeId, EmployeeId employeeId, Region host, LocalDate occurredOn)
            implements ExchangeEvent, EmployeeFact {}
}
