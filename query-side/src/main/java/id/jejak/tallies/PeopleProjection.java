package id.jejak.tallies;

import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A read model of employees: cards for them, and tallies along the tree of agencies. */
public abstract class PeopleProjection implements Projection {
    private final EmployeeCards<?, ?> cards;
    private final List<Shelf<?>> shelves;
    private final BiConsumer<EmployeeFact, Documents> people;
    private final Set<Class<?>> families;

    /**
     * @param families of events it takes, besides those of agencies and of employment
     */
    protected PeopleProjection(EmployeeCards<?, ?> cards, Class<?>... families) {
        this(cards, cards.shelves(), cards::fold, families);
    }

    /** With the cards in a few words each, too. */
    protected <D> PeopleProjection(
            EmployeeCards<?, D> cards, Crowds<D> crowds, Class<?>... families) {
        this(
                cards,
                crowds.shelves(cards),
                (event, documents) -> crowds.fold(event, cards, documents),
                families);
    }

    private PeopleProjection(
            EmployeeCards<?, ?> cards,
            List<Shelf<?>> shelves,
            BiConsumer<EmployeeFact, Documents> people,
            Class<?>... families) {
        this.cards = cards;
        this.shelves = shelves;
        this.people = people;
        this.families =
                Stream.concat(
                                Stream.<Class<?>>of(AgencyEvent.class, EmployeeEvent.class),
                                Stream.of(families))
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final String name() {
        return cards.shelf().model();
    }

    @Override
    public List<Shelf<?>> shelves() {
        return shelves;
    }

    @Override
    public final Set<Class<?>> families() {
        return families;
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> cards.tallies().fold(e, documents);
            case EmployeeFact e -> people.accept(e, documents);
            default -> {
                // Of a family, and of nobody.
            }
        }
    }
}
