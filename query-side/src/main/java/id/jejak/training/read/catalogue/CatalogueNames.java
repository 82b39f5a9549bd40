package id.jejak.training.read.catalogue;

import static com.mongodb.client.model.Filters.eq;

import id.jejak.pages.NameSource;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A session is called after its programme. */
@Component
final class CatalogueNames implements NameSource {
    private final ReadModels models;

    CatalogueNames(ReadModels models) {
        this.models = models;
    }

    @Override
    public @Nullable String nameOf(Thing thing, String id) {
        if (thing != Thing.SESSION) {
            return null;
        }
        var session = find(Session.SHELF, id);
        if (session == null) {
            return null;
        }
        var programme = find(Programme.SHELF, session.programmeId().value());
        return programme == null ? session.code() : programme.title();
    }

    private <S> @Nullable S find(Shelf<S> shelf, String id) {
        var stored = models.of(shelf).find(eq(Shelf.ID, id)).first();
        return stored == null ? null : shelf.read().apply(stored);
    }
}
