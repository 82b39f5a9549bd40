package id.jejak.award.read.honours;

import id.jejak.award.events.AwardEvent;
import id.jejak.award.events.CallEvent;
import id.jejak.award.events.CallEvent.CallOpened;
import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.Crowds;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.PeopleProjection;
import id.jejak.tallies.Tallies;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keeps awards and measures by employee, and calls with their nominees. */
@Component
final class HonoursProjection extends PeopleProjection {
    static final String NAME = "awards";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "awards", Topic.class);
    static final EmployeeCards<Topic, Honours> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Honours.class,
                    Honours.NONE,
                    Honours::after,
                    Contribution.of((card, count) -> card.own().count(count)));
    static final Crowds<Honours> CROWDS = Crowds.of(NAME, "awards", Merits::line);

    HonoursProjection() {
        super(CARDS, CROWDS, AwardEvent.class, CallEvent.class, DisciplineEvent.class);
    }

    @Override
    public List<Shelf<?>> shelves() {
        var shelves = new ArrayList<>(super.shelves());
        shelves.add(CallCard.SHELF);
        return List.copyOf(shelves);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        if (recorded.event() instanceof CallEvent e) {
            call(e, documents);
        } else {
            super.fold(recorded, documents);
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
