package id.jejak.projecting;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.TreeSet;

/** A document in memory; position -1 and no state where the database has none. */
final class Entry<S> {

    final String id;
    @Nullable S state;
    long position;

    /** Whether the database may hold it; if not, it is inserted without a look. */
    boolean stored;

    /** What was folded late and may be asked for again. */
    final Set<Long> late;

    private Entry(String id, @Nullable S state, long position, boolean stored, Set<Long> late) {
        this.id = id;
        this.state = state;
        this.position = position;
        this.stored = stored;
        this.late = late;
    }

    static <S> Entry<S> stored(String id, S state, long position, Set<Long> late) {
        return new Entry<>(id, state, position, true, late);
    }

    static <S> Entry<S> absent(String id) {
        return new Entry<>(id, null, -1, false, new TreeSet<>());
    }

    boolean hasSeen(long event) {
        return position >= event;
    }
}
