package id.jejak.infra.deploy;

import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The files of infra/deploy. */
final class Deployed {
    private static final Path FOLDER = folder();

    private Deployed() {}

    static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    static boolean has(String file) {
        return Files.exists(FOLDER.resolve(file));
    }

    static Map<String, Object> yaml(String file) throws IOException {
        return new Yaml().load(text(file));
    }

    @SuppressWarnings("unchecked") // what is a map in these files has texts for keys
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    private static Path folder() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("infra/deploy"))) {
            here = here.getParent();
        }
        return here.resolve("infra/deploy");
    }
}
