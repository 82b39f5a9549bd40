package id.jejak.workforce.write.employee;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Facts.Fold;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.PostEvent.PostDefined;

import java.util.Optional;

/** What a career needs to know of agencies and posts. */
final class Surroundings {
    private static final Fold<Boolean> REGISTERED =
            Fold.has("employee.agency", AgencyRegistered.class);
    private static final Fold<Optional<PostClass>> POST_CLASS =
            new Fold<>(
                    "employee.post",
                    Optional.empty(),
                    (known, event) ->
                            event instanceof PostDefined defined
                                    ? Optional.of(defined.postClass())
                                    : known,
                    Optional::isPresent);

    private Surroundings() {}

    static boolean knows(AgencyId agency, Facts facts) {
        return facts.of(REGISTERED, agency.value());
    }

    static Optional<PostClass> classOf(PostId post, Facts facts) {
        return facts.of(POST_CLASS, post.value());
    }
}
