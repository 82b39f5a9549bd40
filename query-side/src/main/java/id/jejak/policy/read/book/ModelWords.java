package id.jejak.policy.read.book;

import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.tables.DmnReader;

/** What a model says of itself. */
record ModelWords(String name, String description) {
    private static final ModelWords NONE = new ModelWords("", "");

    /** Nothing where a text of an older Jejak cannot be read any more: it stays in the book. */
    static ModelWords of(String dmn) {
        try {
            var model = DmnReader.read(dmn);
            return new ModelWords(model.name(), model.description());
        } catch (ModelRefused _) {
            return NONE;
        }
    }
}
