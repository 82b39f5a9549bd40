package id.jejak.projecting;

import org.bson.Document;

/**
 * Shelves of plain records, kept the way the ledger writes them as JSON. Not for maps whose keys
 * hold dots, and not for exact decimals that must be summed.
 */
public final class JsonShelf {
    private JsonShelf() {}

    /**
     * @param type a record without components named {@code _id} or {@code position}
     */
    public static <S> Shelf<S> of(String model, String collection, Class<S> type) {
        return Shelf.of(model, collection, JsonDocuments::of, stored -> read(stored, type));
    }

    public static <S> S read(Document stored, Class<S> type) {
        var state = new Document(stored);
        state.remove(Shelf.ID);
        state.remove(Shelf.POSITION);
        state.remove(Shelf.LATE);
        return JsonDocuments.read(state, type);
    }
}
