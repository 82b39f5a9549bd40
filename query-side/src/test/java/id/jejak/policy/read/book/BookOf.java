package id.jejak.policy.read.book;

import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.projecting.Stage;

import java.nio.file.Path;

/** The policies that a stage's book knows, for tests of what is decided by them. */
public final class BookOf {
    private BookOf() {}

    public static BookPolicies read(Stage stage) {
        return new BookPolicies(
                stage.server().models(), new Engines(new CompiledEngine(), new CompiledEngine()));
    }

    /** A stage whose book takes in what is recorded. */
    public static Stage stage(Path folder) {
        return new Stage(folder, new BookProjection());
    }
}
