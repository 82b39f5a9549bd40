package id.jejak.training.write.partner;

import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * @param end null while it runs its period
 */
record Agreement(AgreementSigned as, @Nullable AgreementEnded end) {
    boolean covers(LocalDate first, LocalDate last) {
        return !first.isBefore(as.from())
                && !last.isAfter(as.until())
                && (end == null || last.isBefore(end.occurredOn()));
    }
}
