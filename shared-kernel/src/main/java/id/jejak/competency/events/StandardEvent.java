package id.jejak.competency.events;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The competency standard of one post. */
public sealed interface StandardEvent extends DomainEvent {
    PostId postId();

    /**
     * Replaces the whole standard of the post from {@code occurredOn} on.
     *
     * @param required levels 1 to 5 by competency
     * @param basis the decree or regulation that set it
     */
    record StandardSet(
            PostId postId,
            SortedMap<CompetencyId, Level> required,
            String basis,
            LocalDate occurredOn)
            implements StandardEvent {
        public StandardSet {
            required = Collections.unmodifiableSortedMap(new TreeMap<>(required));
        }
    }
}
