package id.jejak.exchange.write.exchange;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.exchange.write.exchange.ExchangeRejection.AGENCY_UNKNOWN;
import static id.jejak.exchange.write.exchange.ExchangeRejection.ALREADY_ARRANGED;
import static id.jejak.exchange.write.exchange.ExchangeRejection.ANOTHER_AGENCY;
import static id.jejak.exchange.write.exchange.ExchangeRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.exchange.write.exchange.ExchangeRejection.ENDS_BEFORE_START;
import static id.jejak.exchange.write.exchange.ExchangeRejection.NOT_ARRANGED;
import static id.jejak.exchange.write.exchange.ExchangeRejection.NOT_IN_SERVICE;
import static id.jejak.exchange.write.exchange.ExchangeRejection.NOT_STARTED;
import static id.jejak.exchange.write.exchange.ExchangeRejection.OUT_OF_RANGE;
import static id.jejak.exchange.write.exchange.ExchangeRejection.TITLE_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.exchange.events.ExchangeEvent;
import id.jejak.exchange.events.ExchangeEvent.ExchangeArranged;
import id.jejak.exchange.events.ExchangeEvent.ExchangeJoined;
import id.jejak.exchange.events.ExchangeEvent.GuestsCounted;
import id.jejak.exchange.write.exchange.Exchange.Arranged;
import id.jejak.exchange.write.exchange.Exchange.Unknown;
import id.jejak.exchange.write.exchange.ExchangeCommand.ArrangeExchange;
import id.jejak.exchange.write.exchange.ExchangeCommand.CountGuests;
import id.jejak.exchange.write.exchange.ExchangeCommand.JoinExchange;

import java.time.LocalDate;

/** Rules of learning with other regions. */
final class ExchangeDecider {
    private ExchangeDecider() {}

    static Decision<ExchangeEvent> arrange(
            ArrangeExchange c, Exchange state, boolean agencyIsRegistered) {
        return switch (state) {
            case Arranged(var as, _, _) when arranged(c, as.occurredOn()).equals(as) -> nothing();
            case Arranged _ -> reject(ALREADY_ARRANGED);
            case Unknown _ when !agencyIsRegistered -> reject(AGENCY_UNKNOWN);
            case Unknown _ when c.title().isBlank() -> reject(TITLE_MISSING);
            case Unknown _ when c.endsOn().isBefore(c.startsOn()) -> reject(ENDS_BEFORE_START);
            case Unknown _ -> accept(arranged(c, c.on()));
        };
    }

    static Decision<ExchangeEvent> count(CountGuests c, Exchange state) {
        return switch (state) {
            case Unknown _ -> reject(NOT_ARRANGED);
            case Arranged known when !known.as().agencyId().equals(c.agencyId()) ->
                    reject(ANOTHER_AGENCY);
            case Arranged known
                    when Integer.valueOf(c.people()).equals(known.guests().get(c.region())) ->
                    nothing();
            case Arranged _ when c.people() < 1 || c.people() > ExchangeCommand.MOST_GUESTS ->
                    reject(OUT_OF_RANGE);
            case Arranged known when c.on().isBefore(known.as().startsOn()) -> reject(NOT_STARTED);
            case Arranged _ ->
                    accept(
                            new GuestsCounted(
                                    c.exchangeId(), c.agencyId(), c.region(), c.people(), c.on()));
        };
    }

    static Decision<ExchangeEvent> join(JoinExchange c, Exchange state, ServiceRecord who) {
        return switch (state) {
            case Unknown _ -> reject(NOT_ARRANGED);
            case Arranged known when known.joined().contains(c.employeeId()) -> nothing();
            case Arranged known when c.on().isBefore(known.as().startsOn()) -> reject(NOT_STARTED);
            case Arranged known -> join(c, known.as(), who);
        };
    }

    private static Decision<ExchangeEvent> join(
            JoinExchange c, ExchangeArranged as, ServiceRecord who) {
        return switch (who) {
            case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
            case ServiceRecord.Known known when !known.isActiveOn(c.on()) -> reject(NOT_IN_SERVICE);
            case ServiceRecord.Known _ ->
                    accept(new ExchangeJoined(c.exchangeId(), c.employeeId(), as.host(), c.on()));
        };
    }

    private static ExchangeArranged arranged(ArrangeExchange c, LocalDate on) {
        return new ExchangeArranged(
                c.exchangeId(),
                c.agencyId(),
                c.code(),
                c.title(),
                c.form(),
                c.host(),
                c.startsOn(),
                c.endsOn(),
                on);
    }
}
