package id.jejak.privacy.read.requests;

import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.EmployeeId;
import id.jejak.privacy.events.PrivacyEvent.DataRequestAnswered;
import id.jejak.privacy.events.PrivacyEvent.DataRequestRefused;
import id.jejak.privacy.events.PrivacyEvent.DataRequested;
import id.jejak.privacy.events.RequestKind;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One request, and what came of it.
 *
 * @param recordedAt from when the hours run
 * @param reply the answer, or how the ground of the refusal applies; null while open
 * @param ground the article of a refusal, else null
 * @param settledAt when the answer or the refusal was recorded; null while open
 */
record Asked(
        DataRequestId requestId,
        EmployeeId employeeId,
        RequestKind kind,
        String wish,
        LocalDate on,
        Instant recordedAt,
        boolean open,
        @Nullable String reply,
        @Nullable String ground,
        @Nullable Instant settledAt) {
    static final String EMPLOYEE = "employeeId";
    static final String OPEN = "open";
    static final Shelf<Asked> SHELF =
            JsonShelf.of(RequestsProjection.NAME, "privacy.requests", Asked.class)
                    .withVolatile("recordedAt", "settledAt");

    static Asked of(DataRequested e, Instant recordedAt) {
        return new Asked(
                e.requestId(),
                e.employeeId(),
                e.kind(),
                e.wish(),
                e.occurredOn(),
                recordedAt,
                true,
                null,
                null,
                null);
    }

    Asked after(DataRequestAnswered e, Instant at) {
        return settled(e.answer(), null, at);
    }

    Asked after(DataRequestRefused e, Instant at) {
        return settled(e.reason(), e.ground(), at);
    }

    private Asked settled(String words, @Nullable String article, Instant at) {
        return new Asked(
                requestId, employeeId, kind, wish, on, recordedAt, false, words, article, at);
    }

    @Override
    public String toString() {
        return "Asked " + requestId;
    }
}
