package id.jejak.training.write.programme;

import id.jejak.kernel.ProgrammeId;

/** What is known of programmes now. */
@FunctionalInterface
interface Reviews {
    Evidence of(ProgrammeId programme);
}
