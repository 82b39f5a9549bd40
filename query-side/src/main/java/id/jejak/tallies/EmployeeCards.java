package id.jejak.tallies;

import static com.mongodb.client.model.Filters.in;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.JsonDocuments;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One card for each employee ever appointed; each fact changes the card of its employee, and the
 * tallies by what the card counts for now and did not before. A transfer moves everything the card
 * counts for to the new agency.
 *
 * @param nothing what the feature keeps of somebody just appointed
 * @param fold what the feature keeps after a fact; the same instance where it does not care
 */
public record EmployeeCards<T extends Enum<T>, D>(
        Tallies<T> tallies,
        Shelf<EmployeeCard<D>> shelf,
        D nothing,
        Fold<D> fold,
        Contribution<EmployeeCard<D>, T> contribution) {

    /** From fact to fact. */
    @FunctionalInterface
    public interface Fold<D> extends BiFunction<D, EmployeeFact, D> {}

    /**
     * Cards kept as JSON, in {@code <prefix>.cards}.
     *
     * @param own a record, as {@link id.jejak.projecting.JsonShelf} takes them
     */
    public static <T extends Enum<T>, D> EmployeeCards<T, D> of(
            Tallies<T> tallies,
            Class<D> own,
            D nothing,
            Fold<D> fold,
            Contribution<EmployeeCard<D>, T> contribution) {
        return of(
                tallies,
                JsonDocuments::of,
                stored -> JsonDocuments.read(stored, own),
                nothing,
                fold,
                contribution);
    }

    /** Cards in a form of the feature's own. */
    public static <T extends Enum<T>, D> EmployeeCards<T, D> of(
            Tallies<T> tallies,
            Function<D, Document> write,
            Function<Document, D> read,
            D nothing,
            Fold<D> fold,
            Contribution<EmployeeCard<D>, T> contribution) {
        var model = tallies.shelf().model();
        var name = tallies.shelf().collection().replace(".tallies", ".cards");
        var shelf =
                Shelf.<EmployeeCard<D>>of(
                        model,
                        name,
                        card -> card.toDocument(write),
                        stored -> EmployeeCard.from(stored, read));
        return new EmployeeCards<>(tallies, shelf, nothing, fold, contribution);
    }

    /** The shelves in write order: a tally follows from cards, a card from the tree. */
    public List<Shelf<?>> shelves() {
        return List.of(tallies.shelf(), shelf, tallies.agencies());
    }

    /** Those of the cards that there are, by employee. */
    public SortedMap<String, EmployeeCard<D>> read(
            ReadModels models, Collection<String> employees) {
        var cards = new TreeMap<String, EmployeeCard<D>>();
        for (var stored : models.of(shelf).find(in(Shelf.ID, employees))) {
            cards.put(stored.getString(Shelf.ID), shelf.read().apply(stored));
        }
        return cards;
    }

    /** Takes whatever happens to an employee. */
    public void fold(EmployeeFact event, Documents documents) {
        Function<AgencyId, List<String>> paths = agency -> tallies.path(agency, documents);
        tallies.change(
                documents,
                shelf,
                event.employeeId().value(),
                contribution,
                card -> after(card, event, paths));
    }

    private EmployeeCard<D> after(
            @Nullable EmployeeCard<D> card,
            EmployeeFact event,
            Function<AgencyId, List<String>> paths) {
        if (event instanceof EmployeeAppointed e) {
            return new EmployeeCard<>(Person.of(e, paths), fold.apply(nothing, e));
        }
        if (card == null) {
            throw new IllegalStateException(
                    "before the appointment of its employee: " + event.getClass().getSimpleName());
        }
        var person =
                event instanceof EmployeeEvent e ? card.person().after(e, paths) : card.person();
        var own = fold.apply(card.own(), event);
        return person == card.person() && own == card.own()
                ? card
                : new EmployeeCard<>(person, own);
    }
}
