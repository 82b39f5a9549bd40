package id.jejak.training.read.partners;

import static com.mongodb.client.model.Filters.eq;

import id.jejak.pages.NameSource;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What partners are called. */
@Component
final class PartnerNames implements NameSource {
    private final ReadModels models;

    PartnerNames(ReadModels models) {
        this.models = models;
    }

    @Override
    public @Nullable String nameOf(Thing thing, String id) {
        if (thing != Thing.PARTNER) {
            return null;
        }
        var stored = models.of(Partner.SHELF).find(eq(Shelf.ID, id)).first();
        return stored == null ? null : stored.getString("name");
    }
}
