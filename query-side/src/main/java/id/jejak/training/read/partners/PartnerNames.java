package id.jejak.training.read.partners;

import id.jejak.pages.NameSource;
import id.jejak.projecting.ReadModels;

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
        return thing == Thing.PARTNER
                ? models.find(Partner.SHELF, id).map(Partner::name).orElse(null)
                : null;
    }
}
