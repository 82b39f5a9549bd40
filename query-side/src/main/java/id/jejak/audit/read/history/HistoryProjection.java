package id.jejak.audit.read.history;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.Trace;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Notes each event in its folio. */
@Component
final class HistoryProjection implements Projection {
    static final String NAME = "audit-history";

    private static final ClassValue<String> STORED_NAME =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> event) {
                    return EventCatalogue.nameOf(event);
                }
            };

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(Folio.SHELF, Place.SHELF);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        var position = recorded.position();
        var number = Folio.of(position);
        var note =
                new Note(
                        position,
                        STORED_NAME.get(recorded.event().getClass()),
                        actor(recorded),
                        new Places(documents, position).of(recorded.event()),
                        recorded.event().occurredOn().toString());
        documents.accumulate(
                Folio.SHELF, Folio.id(number), () -> Folio.blank(number), folio -> folio.add(note));
    }

    private static @Nullable String actor(Recorded recorded) {
        var actor = recorded.trace().get(Trace.ACTOR);
        return actor == null ? null : actor.toString();
    }
}
