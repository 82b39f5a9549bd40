package id.jejak.exchange.read.regions;

import id.jejak.exchange.events.ExchangeEvent;
import id.jejak.exchange.events.ExchangeEvent.ExchangeArranged;
import id.jejak.exchange.events.ExchangeEvent.GuestsCounted;
import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.Tallies;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Exchanges, the people who took part, and the tallies of both. */
@Component
final class RegionsProjection implements Projection {
    static final String NAME = "exchange-regions";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "exchange", Topic.class);
    static final EmployeeCards<Topic, Trips> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Trips.class,
                    Trips.NONE,
                    Trips::after,
                    Contribution.of((card, count) -> card.own().count(count)));

    private static final Contribution<Held, Topic> OF_EXCHANGE = Contribution.of(Held::count);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(TALLIES.shelf(), Held.SHELF, CARDS.shelf(), TALLIES.agencies());
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(AgencyEvent.class, EmployeeEvent.class, ExchangeEvent.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case ExchangeArranged e -> {
                var path = TALLIES.path(e.agencyId(), documents);
                TALLIES.change(
                        documents,
                        Held.SHELF,
                        e.exchangeId().value(),
                        OF_EXCHANGE,
                        _ -> Held.of(e, path));
            }
            case GuestsCounted e ->
                    TALLIES.change(
                            documents,
                            Held.SHELF,
                            e.exchangeId().value(),
                            OF_EXCHANGE,
                            held ->
                                    Objects.requireNonNull(held, "an exchange never arranged")
                                            .counted(e));
            case EmployeeFact e -> CARDS.fold(e, documents);
            default -> {
                // No matter of other regions.
            }
        }
    }
}
