package id.jejak.privacy.write;

import id.jejak.deciding.Shell;
import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.StableId;
import id.jejak.privacy.events.PrivacyEvent;
import id.jejak.privacy.events.PrivacyEvent.DataRequestAnswered;
import id.jejak.privacy.events.PrivacyEvent.DataRequestRefused;
import id.jejak.privacy.events.PrivacyEvent.DataRequested;

import java.util.HashMap;
import java.util.Map;

/** What must be known about the requests of one employee to decide about one of them. */
record DataRequests(Map<DataRequestId, Case> byId) {
    static final DataRequests NONE = new DataRequests(Map.of());

    sealed interface Case {
        DataRequested asked();
    }

    record Open(DataRequested asked) implements Case {}

    record Settled(DataRequested asked, PrivacyEvent by) implements Case {}

    /** All requests of an employee stand in one stream. */
    static String streamOf(EmployeeId employee) {
        return StableId.of("privacy", employee.value());
    }

    static DataRequests evolve(DataRequests state, PrivacyEvent event) {
        return switch (event) {
            case DataRequested e -> state.with(new Open(e));
            case DataRequestAnswered e -> state.settled(e);
            case DataRequestRefused e -> state.settled(e);
        };
    }

    private DataRequests settled(PrivacyEvent event) {
        var known = byId.get(event.requestId());
        if (known == null) {
            throw Shell.corrupt(event, this);
        }
        return with(new Settled(known.asked(), event));
    }

    private DataRequests with(Case next) {
        var all = new HashMap<>(byId);
        all.put(next.asked().requestId(), next);
        return new DataRequests(Map.copyOf(all));
    }
}
