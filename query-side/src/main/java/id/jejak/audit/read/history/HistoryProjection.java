package id.jejak.audit.read.history;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;

import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One note for each event. */
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
        return List.of(Note.SHELF, Place.SHELF);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        var position = recorded.position();
        documents.append(
                Note.SHELF,
                Long.toString(position),
                new Note(
                        position,
                        recorded.id(),
                        STORED_NAME.get(recorded.event().getClass()),
                        aggregate(recorded),
                        recorded.event() instanceof EmployeeFact fact
                                ? fact.employeeId().value()
                                : null,
                        new Places(documents, position).of(recorded.event()),
                        recorded.event().occurredOn().toString(),
                        recorded.recordedAtText(),
                        trace(recorded)));
    }

    private static @Nullable String aggregate(Recorded recorded) {
        return recorded.message() instanceof DomainEventMessage<?> message
                ? message.getAggregateIdentifier()
                : null;
    }

    private static Map<String, String> trace(Recorded recorded) {
        var trace = new TreeMap<String, String>();
        for (var key : Note.TRACE) {
            var value = recorded.trace().get(key);
            if (value != null) {
                trace.put(key, value.toString());
            }
        }
        return trace;
    }
}
