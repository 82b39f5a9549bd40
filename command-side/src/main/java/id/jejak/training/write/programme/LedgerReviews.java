package id.jejak.training.write.programme;

import id.jejak.kernel.ProgrammeId;
import id.jejak.training.write.learner.UpToDateHistories;

import org.springframework.stereotype.Component;

/** The histories that what-if questions are asked about: a review sees what its replay sees. */
@Component
final class LedgerReviews implements Reviews {
    private final UpToDateHistories histories;

    LedgerReviews(UpToDateHistories histories) {
        this.histories = histories;
    }

    @Override
    public Evidence of(ProgrammeId programme) {
        return (since, on) -> histories.now().reviewing(programme, since, on);
    }
}
