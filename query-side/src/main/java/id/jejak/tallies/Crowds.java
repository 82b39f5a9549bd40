package id.jejak.tallies;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import id.jejak.projecting.Documents;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The cards of people in a few words each, a document for every agency that people work in: a
 * question about everybody of a city then reads hundreds of documents instead of thousands.
 *
 * @param line what the question needs of a card; null for somebody whom it leaves out
 */
public record Crowds<D>(Shelf<Crowd> shelf, Function<EmployeeCard<D>, @Nullable String> line) {

    /** Kept in {@code <prefix>.crowds}, which has to be written before the cards. */
    public static <D> Crowds<D> of(
            String model, String prefix, Function<EmployeeCard<D>, @Nullable String> line) {
        return new Crowds<>(
                Shelf.<Crowd>of(model, prefix + ".crowds", Crowd::toDocument, Crowd::from)
                        .indexedBy(ascending(Crowd.PATH)),
                line);
    }

    /** Brings the crowds up to what an event made of a card. */
    public void follow(
            String employee,
            @Nullable EmployeeCard<D> before,
            @Nullable EmployeeCard<D> after,
            Documents documents) {
        if (before == after) {
            return;
        }
        var was = before == null ? null : line.apply(before);
        var is = after == null ? null : line.apply(after);
        var stays = before != null && after != null && before.path().equals(after.path());
        if (before != null && was != null && (is == null || !stays)) {
            change(before.path(), documents, crowd -> crowd.without(employee));
        }
        if (after != null && is != null && !(stays && Objects.equals(was, is))) {
            change(after.path(), documents, crowd -> crowd.with(employee, is));
        }
    }

    /** Everybody of an agency and below, crowd by crowd. */
    public List<Crowd> in(ReadModels models, String agency) {
        return models.of(shelf)
                .find(eq(Crowd.PATH, agency))
                .map(shelf.read()::apply)
                .into(new ArrayList<>());
    }

    private void change(List<String> path, Documents documents, Function<Crowd, Crowd> change) {
        documents.change(
                shelf,
                path.getLast(),
                known -> change.apply(known == null ? new Crowd(path, new TreeMap<>()) : known));
    }
}
