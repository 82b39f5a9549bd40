package id.jejak.infra.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Main;

import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The formatter decides. {@code mvn test -pl infra/app -am -Dtest=FormatTest -Djejak.format=write}
 * rewrites what differs.
 */
class FormatTest {
    @Test
    void every_source_file_stands_as_the_formatter_writes_it() throws Exception {
        var write = "write".equals(System.getProperty("jejak.format"));
        var differing = new StringWriter();
        var exit =
                format(
                        write ? List.of("-i") : List.of("--dry-run", "--set-exit-if-changed"),
                        differing);
        assertThat(differing.toString()).as("files that differ").isEmpty();
        assertThat(exit).isZero();
    }

    private static int format(List<String> mode, StringWriter told) throws Exception {
        var arguments = new ArrayList<>(List.of("--aosp"));
        arguments.addAll(mode);
        Tree.files(Tree.ROOT, ".java").stream().map(Path::toString).forEach(arguments::add);
        var out = new PrintWriter(told, true);
        return new Main(out, out, InputStream.nullInputStream())
                .format(arguments.toArray(String[]::new));
    }
}
