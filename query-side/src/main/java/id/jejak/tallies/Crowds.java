package id.jejak.tallies;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;

import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The cards of people in a few words each, a document for every agency that people work in: a
 * question about everybody of a city then reads hundreds of documents instead of thousands.
 *
 * @param line what the question needs of a card; null for somebody whom it leaves out
 */
public record Crowds<D>(Shelf<Crowd> shelf, Function<EmployeeCard<D>, @Nullable String> line) {

    /** Kept in {@code <prefix>.crowds}. */
    public static <D> Crowds<D> of(
            String model, String prefix, Function<EmployeeCard<D>, @Nullable String> line) {
        return new Crowds<>(
                Shelf.<Crowd>of(model, prefix + ".crowds", Crowd::toDocument, Crowd::from)
                        .indexedBy(ascending(Crowd.PATH))
                        .summedOverParts(Crowd::plus),
                line);
    }

    /** The shelves in write order: a crowd follows from cards. */
    public List<Shelf<?>> shelves(EmployeeCards<?, D> cards) {
        return Stream.concat(Stream.<Shelf<?>>of(shelf), cards.shelves().stream()).toList();
    }

    /** Takes a fact into the card of its employee, and what it made of the card into the crowd. */
    public void fold(EmployeeFact event, EmployeeCards<?, D> cards, Documents documents) {
        var employee = event.employeeId().value();
        var before = documents.find(cards.shelf(), employee);
        cards.fold(event, documents);
        var after = documents.find(cards.shelf(), employee);
        if (before != after) {
            follow(employee, before, after, documents);
        }
    }

    /** Everybody of an agency and below, crowd by crowd. */
    public List<Crowd> in(ReadModels models, String agency) {
        return found(models, eq(Crowd.PATH, agency));
    }

    /** Everybody there is. */
    public List<Crowd> all(ReadModels models) {
        return found(models, Filters.empty());
    }

    private List<Crowd> found(ReadModels models, Bson which) {
        var crowds = new ArrayList<Crowd>();
        for (var part : models.parts(shelf)) {
            part.find(which).map(shelf.read()::apply).into(crowds);
        }
        return crowds;
    }

    private void follow(
            String employee,
            @Nullable EmployeeCard<D> before,
            @Nullable EmployeeCard<D> after,
            Documents documents) {
        var was = before == null ? null : line.apply(before);
        var is = after == null ? null : line.apply(after);
        var stays = before != null && after != null && before.path().equals(after.path());
        if (before != null && was != null && (is == null || !stays)) {
            change(before.path(), documents, crowd -> crowd.remove(employee));
        }
        if (after != null && is != null && !(stays && Objects.equals(was, is))) {
            change(after.path(), documents, crowd -> crowd.put(employee, is));
        }
    }

    private void change(List<String> path, Documents documents, Consumer<Crowd> change) {
        documents.accumulate(shelf, path.getLast(), () -> new Crowd(path), change);
    }
}
