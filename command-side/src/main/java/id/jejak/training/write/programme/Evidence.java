package id.jejak.training.write.programme;

import id.jejak.training.rules.ReviewEvidence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What is known of a programme when it is reviewed; looked up only when it is needed. */
@FunctionalInterface
interface Evidence {
    /**
     * @param since the day of the decision before, whose evaluations do not count; null for none
     * @param on the day of the review, after which nothing counts
     */
    ReviewEvidence of(@Nullable LocalDate since, LocalDate on);
}
