package id.jejak.infra.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The source tree that the tests look at. */
final class Tree {
    static final Path ROOT = root();

    private Tree() {}

    static List<Path> files(Path below, String ending) {
        try (var paths = Files.walk(below)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .filter(
                            path ->
                                    !ROOT.relativize(path)
                                            .toString()
                                            .matches("(.*/)?(target|data|\\.git)/.*"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("shared-kernel"))) {
            here = here.getParent();
        }
        return here;
    }
}
