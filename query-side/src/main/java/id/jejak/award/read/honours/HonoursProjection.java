package id.jejak.award.read.honours;

import id.jejak.award.events.AwardEvent;
import id.jejak.award.events.CallEvent;
import id.jejak.award.events.CallEvent.CallOpened;
import id.jejak.discipline.events.DisciplineEvent;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Keeps awards and measures by employee, and calls with their nominees. */
@Component
final class HonoursProjection implements Projection {
    static final String NAME = "awards";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "awards", Topic.class);
    static final EmployeeCards<Topic, Honours> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Honours.class,
                    Honours.NONE,
                    Honours::after,
                    Contribution.of((card, count) -> card.own().count(count)));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        var shelves = new ArrayList<>(CARDS.shelves());
        shelves.add(CallCard.SHELF);
        return List.copyOf(shelves);
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return Stream.of(
                        AgencyEvent.class,
                        EmployeeEvent.class,
                        AwardEvent.class,
                        CallEvent.class,
                        DisciplineEvent.class)
                .anyMatch(family -> family.isAssignableFrom(eventType));
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case CallEvent e -> call(e, documents);
            case EmployeeFact e -> CARDS.fold(e, documents);
            default -> {}
        }
    }

    private static void call(CallEvent event, Documents documents) {
        documents.change(
                CallCard.SHELF,
                event.callId().value(),
                known ->
                        event instanceof CallOpened e
                                ? CallCard.of(e)
                                : Objects.requireNonNull(known, "a call never opened")
                                        .after(event));
    }
}
