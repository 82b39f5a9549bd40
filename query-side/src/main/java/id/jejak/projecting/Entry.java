package id.jejak.projecting;

import org.jspecify.annotations.Nullable;

/** A document in memory; position -1 and no state where the database has none. */
final class Entry<S> {

    final String id;
    @Nullable S state;
    long position;

    Entry(String id, @Nullable S state, long position) {
        this.id = id;
        this.state = state;
        this.position = position;
    }

    boolean hasSeen(long event) {
        return position >= event;
    }
}
