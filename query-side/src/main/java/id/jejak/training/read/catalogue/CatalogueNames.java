package id.jejak.training.read.catalogue;

import id.jejak.pages.NameSource;
import id.jejak.projecting.ReadModels;

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
        return thing == Thing.SESSION
                ? models.find(Session.SHELF, id).map(this::title).orElse(null)
                : null;
    }

    private String title(Session session) {
        return models.find(Programme.SHELF, session.programmeId().value())
                .map(Programme::title)
                .orElse(session.code());
    }
}
