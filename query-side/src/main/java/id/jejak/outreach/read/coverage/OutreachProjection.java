package id.jejak.outreach.read.coverage;

import com.mongodb.client.model.Indexes;

import id.jejak.kernel.EmployeeFact;
import id.jejak.outreach.events.OutreachEvent;
import id.jejak.outreach.events.OutreachEvent.AcceptanceMeasured;
import id.jejak.outreach.events.OutreachEvent.OutreachAttended;
import id.jejak.outreach.events.OutreachEvent.OutreachHeld;
import id.jejak.outreach.events.OutreachEvent.QuestionAnswered;
import id.jejak.outreach.events.UnitGuests;
import id.jejak.projecting.Documents;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.Tallies;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Keeps events, units, and who was reached, with figures per agency. */
@Component
final class OutreachProjection implements Projection {
    static final String NAME = "outreach";

    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "outreach", Topic.class);
    static final EmployeeCards<Topic, Attended> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Attended.class,
                    Attended.NEVER,
                    Attended::after,
                    Contribution.<EmployeeCard<Attended>, Topic>of(
                            (card, count) -> card.own().count(card.person(), count)));
    static final Shelf<UnitCard> UNITS = JsonShelf.of(NAME, "outreach.units", UnitCard.class);
    static final Shelf<EventCard> EVENTS =
            JsonShelf.of(NAME, "outreach.events", EventCard.class)
                    .indexedBy(Indexes.ascending(EventCard.PATH, EventCard.ON));
    private static final Contribution<UnitCard, Topic> OF_UNIT = Contribution.of(UnitCard::count);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(TALLIES.shelf(), CARDS.shelf(), UNITS, EVENTS, TALLIES.agencies());
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(AgencyEvent.class, EmployeeEvent.class, OutreachEvent.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case OutreachAttended e -> {
                event(e, documents, EventCard::attended);
                CARDS.fold(e, documents);
            }
            case EmployeeFact e -> CARDS.fold(e, documents);
            case OutreachHeld e -> held(e, documents);
            case QuestionAnswered e -> event(e, documents, known -> known.asked(e));
            case AcceptanceMeasured e ->
                    unit(
                            documents,
                            UnitCard.id(e.outreachId(), e.unitId()),
                            known -> Objects.requireNonNull(known, "never invited").after(e));
            default -> {}
        }
    }

    private static void held(OutreachHeld e, Documents documents) {
        var path = new TreeSet<>(TALLIES.path(e.agencyId(), documents));
        for (var one : e.units()) {
            var ofUnit = TALLIES.path(one.unitId(), documents);
            path.addAll(ofUnit);
            unit(
                    documents,
                    UnitCard.id(e.outreachId(), one.unitId()),
                    _ ->
                            new UnitCard(
                                    e.outreachId(),
                                    one.unitId(),
                                    ofUnit,
                                    e.occurredOn().getYear(),
                                    one.count(),
                                    List.of()));
        }
        var guests = e.units().stream().mapToInt(UnitGuests::count).sum();
        documents.change(
                EVENTS,
                e.outreachId().value(),
                _ ->
                        new EventCard(
                                e.outreachId(),
                                e.agencyId(),
                                List.copyOf(path),
                                e.title(),
                                e.topic(),
                                e.reference(),
                                e.place(),
                                e.occurredOn(),
                                guests,
                                0,
                                List.of()));
    }

    private static void unit(
            Documents documents, String id, UnaryOperator<@Nullable UnitCard> change) {
        TALLIES.change(documents, UNITS, id, OF_UNIT, change);
    }

    private static void event(
            OutreachEvent event, Documents documents, UnaryOperator<EventCard> change) {
        documents.change(
                EVENTS,
                event.outreachId().value(),
                known -> change.apply(Objects.requireNonNull(known, "never held")));
    }
}
