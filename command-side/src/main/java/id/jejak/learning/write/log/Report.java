package id.jejak.learning.write.log;

import id.jejak.learning.events.LearningEvent.LearningRefused;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;

/** How far one report came. */
sealed interface Report {
    LearningReported as();

    record Open(LearningReported as) implements Report {}

    record Verified(LearningReported as, LearningVerified verdict) implements Report {}

    record Refused(LearningReported as, LearningRefused verdict) implements Report {}
}
