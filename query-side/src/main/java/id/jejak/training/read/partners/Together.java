package id.jejak.training.read.partners;

import id.jejak.training.events.PartnerKind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an agency and everything below it held with partners in one year. A session counts for the
 * agency that holds it; one held with two partners counts for both.
 */
record Together(String agencyId, int year, long position, List<Row> partners) {
    /**
     * @param programmes offered together, whenever
     * @param result mean of all evaluations, 0 to 100; null while there is none
     */
    record Row(
            String partnerId,
            String name,
            PartnerKind kind,
            int programmes,
            long sessions,
            long completed,
            BigDecimal jp,
            long evaluated,
            @Nullable BigDecimal result) {}
}
