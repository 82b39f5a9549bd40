package id.jejak.privacy.read.requests;

import id.jejak.kernel.DataRequestId;
import id.jejak.privacy.events.PrivacyEvent;
import id.jejak.privacy.events.PrivacyEvent.DataRequestAnswered;
import id.jejak.privacy.events.PrivacyEvent.DataRequestRefused;
import id.jejak.privacy.events.PrivacyEvent.DataRequested;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps every request. */
@Component
final class RequestsProjection implements Projection {
    static final String NAME = "privacy-requests";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(Asked.SHELF);
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(PrivacyEvent.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        var at = recorded.recordedAt();
        switch (recorded.event()) {
            case DataRequested e ->
                    documents.change(Asked.SHELF, e.requestId().value(), _ -> Asked.of(e, at));
            case DataRequestAnswered e ->
                    change(documents, e.requestId(), asked -> asked.after(e, at));
            case DataRequestRefused e ->
                    change(documents, e.requestId(), asked -> asked.after(e, at));
            default -> {
                // No matter of a request.
            }
        }
    }

    private static void change(Documents documents, DataRequestId id, UnaryOperator<Asked> change) {
        documents.change(
                Asked.SHELF,
                id.value(),
                known -> change.apply(Objects.requireNonNull(known, "a request never made")));
    }
}
