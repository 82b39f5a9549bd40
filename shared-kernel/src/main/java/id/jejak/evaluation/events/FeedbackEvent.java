package id.jejak.evaluation.events;

import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.FeedbackId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What participants said of a session. It belongs to the agency that held the session, not to the
 * participant's history, so that superiors and colleagues do not read it.
 */
public sealed interface FeedbackEvent extends AgencyFact {
    FeedbackId feedbackId();

    /**
     * @param agencyId the organiser
     * @param employeeId who said it
     * @param scores on the instrument's scale, at least one
     * @param result mean of the scores in percent
     * @param comment for the organiser alone
     */
    record FeedbackGiven(
            FeedbackId feedbackId,
            AgencyId agencyId,
            SessionId sessionId,
            ProgrammeId programmeId,
            EmployeeId employeeId,
            Instrument instrument,
            SortedMap<Aspect, BigDecimal> scores,
            Percent result,
            @Nullable String comment,
            LocalDate occurredOn)
            implements FeedbackEvent {
        public FeedbackGiven {
            scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        }
    }
}
