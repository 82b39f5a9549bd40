package id.jejak.pages;

import org.jspecify.annotations.Nullable;

/**
 * A feature that knows what some things are called now. Whoever asks has to have been permitted.
 */
public interface NameSource {
    /** What has a name. */
    enum Thing {
        AGENCY,
        POST,
        COMPETENCY,
        /** Personal data: only on pages about people that the reader may see. */
        EMPLOYEE,
        SESSION,
        PARTNER
    }

    /** Null for things of other features, and where nothing of that id is known. */
    @Nullable String nameOf(Thing thing, String id);
}
