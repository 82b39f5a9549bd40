package id.jejak.privacy.write;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.privacy.write.PrivacyRejection.ALREADY_REQUESTED;
import static id.jejak.privacy.write.PrivacyRejection.ALREADY_SETTLED;
import static id.jejak.privacy.write.PrivacyRejection.ANSWER_MISSING;
import static id.jejak.privacy.write.PrivacyRejection.BEFORE_REQUEST;
import static id.jejak.privacy.write.PrivacyRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.privacy.write.PrivacyRejection.GROUND_MISSING;
import static id.jejak.privacy.write.PrivacyRejection.NOT_REQUESTED;
import static id.jejak.privacy.write.PrivacyRejection.WISH_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.privacy.events.PrivacyEvent;
import id.jejak.privacy.events.PrivacyEvent.DataRequestAnswered;
import id.jejak.privacy.events.PrivacyEvent.DataRequestRefused;
import id.jejak.privacy.events.PrivacyEvent.DataRequested;
import id.jejak.privacy.rules.AnswerClock;
import id.jejak.privacy.write.DataRequests.Open;
import id.jejak.privacy.write.DataRequests.Settled;
import id.jejak.privacy.write.PrivacyCommand.AnswerDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RefuseDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RequestData;

/**
 * Rules of requests about the own data. The right outlives the service; a late answer is recorded
 * like any other, how late it was is counted where it is read.
 */
final class PrivacyDecider {
    private PrivacyDecider() {}

    static Decision<PrivacyEvent> request(
            RequestData c, DataRequests state, ServiceRecord employee) {
        if (c.wish().isBlank()) {
            return reject(WISH_MISSING);
        }
        var asked =
                new DataRequested(
                        c.requestId(),
                        c.employeeId(),
                        c.kind(),
                        c.wish(),
                        AnswerClock.POLICY,
                        c.on());
        var known = state.byId().get(c.requestId());
        if (known != null) {
            return known.asked().equals(asked) ? nothing() : reject(ALREADY_REQUESTED);
        }
        return employee instanceof ServiceRecord.Known who && !c.on().isBefore(who.since())
                ? accept(asked)
                : reject(EMPLOYEE_UNKNOWN);
    }

    static Decision<PrivacyEvent> answer(AnswerDataRequest c, DataRequests state) {
        return c.answer().isBlank()
                ? reject(ANSWER_MISSING)
                : settle(
                        new DataRequestAnswered(c.requestId(), c.employeeId(), c.answer(), c.on()),
                        state);
    }

    static Decision<PrivacyEvent> refuse(RefuseDataRequest c, DataRequests state) {
        return c.ground().isBlank() || c.reason().isBlank()
                ? reject(GROUND_MISSING)
                : settle(
                        new DataRequestRefused(
                                c.requestId(), c.employeeId(), c.ground(), c.reason(), c.on()),
                        state);
    }

    private static Decision<PrivacyEvent> settle(PrivacyEvent end, DataRequests state) {
        return switch (state.byId().get(end.requestId())) {
            case null -> reject(NOT_REQUESTED);
            case Settled(_, var by) -> by.equals(end) ? nothing() : reject(ALREADY_SETTLED);
            case Open(var asked) when end.occurredOn().isBefore(asked.occurredOn()) ->
                    reject(BEFORE_REQUEST);
            case Open _ -> accept(end);
        };
    }
}
