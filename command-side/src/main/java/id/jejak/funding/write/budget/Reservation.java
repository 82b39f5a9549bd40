package id.jejak.funding.write.budget;

import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.funding.events.FundingEvent.FundsSpent;
import id.jejak.kernel.Rupiah;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Money of one source for one session.
 *
 * @param made the last time something was reserved
 * @param left reserved and not spent
 * @param last the day of the last step
 * @param payments by number of document
 */
record Reservation(
        FundsReserved made, Rupiah left, LocalDate last, Map<String, FundsSpent> payments) {

    static Reservation of(FundsReserved e) {
        return new Reservation(e, e.amount(), e.occurredOn(), Map.of());
    }

    boolean isOpen() {
        return !left.isZero();
    }

    Reservation anew(FundsReserved e) {
        return new Reservation(e, e.amount(), e.occurredOn(), payments);
    }

    Reservation paid(FundsSpent e) {
        var more = new HashMap<>(payments);
        more.put(e.reference(), e);
        return new Reservation(
                made, left.minus(e.amount()), later(e.occurredOn()), Map.copyOf(more));
    }

    Reservation released(LocalDate on) {
        return new Reservation(made, Rupiah.ZERO, later(on), payments);
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(last) ? day : last;
    }
}
