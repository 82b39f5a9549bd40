package id.jejak.projecting;

import org.bson.Document;

/** Who else may write the read models, and so what a written document must be guarded against. */
public enum Ownership {
    /** Several processes: one that lost its claim must not put an older document back. */
    SHARED {
        @Override
        Document replaceable(String id, long position) {
            return new Document(Shelf.ID, id)
                    .append(Shelf.POSITION, new Document("$lte", position));
        }
    },
    /**
     * This process only, as with the in-process server. That server finds a document by its index
     * only when the id is all that is asked for; any other filter walks through the whole
     * collection.
     */
    ALONE {
        @Override
        Document replaceable(String id, long position) {
            return new Document(Shelf.ID, id);
        }
    };

    /** The document of this id, where it may be replaced by one that has seen this position. */
    abstract Document replaceable(String id, long position);
}
