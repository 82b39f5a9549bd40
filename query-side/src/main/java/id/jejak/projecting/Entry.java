package id.jejak.projecting;

import org.jspecify.annotations.Nullable;

/** A document in memory; position -1 and no state where the database has none. */
final class Entry<S> {

    final String id;
    @Nullable S state;
    long position;

    /** Whether the database may hold it; if not, it is inserted without a look. */
    boolean stored;

    private Entry(String id, @Nullable S state, long position, boolean stored) {
        this.id = id;
        this.state = state;
        this.position = position;
        this.stored = stored;
    }

    static <S> Entry<S> stored(String id, S state, long position) {
        return new Entry<>(id, state, position, true);
    }

    static <S> Entry<S> absent(String id) {
        return new Entry<>(id, null, -1, false);
    }

    boolean hasSeen(long event) {
        return position >= event;
    }
}
