package id.jejak.infra.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents are maps, and maps are tested. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");
    private static final int LONGEST_README = 150;
    private static final int LONGEST_SOURCE = 250;

    @TestFactory
    Stream<DynamicTest> every_link_leads_somewhere() {
        return Tree.files(Tree.ROOT, ".md").stream().flatMap(DocumentsTest::links);
    }

    @Test
    void the_readme_stays_short() throws IOException {
        assertThat(Files.readAllLines(Tree.ROOT.resolve("README.md")))
                .hasSizeLessThanOrEqualTo(LONGEST_README);
    }

    @Test
    void decision_records_have_numbers_of_their_own() {
        var numbers =
                Tree.files(Tree.ROOT.resolve("infra/docs/decisions"), ".md").stream()
                        .map(path -> path.getFileName().toString().substring(0, 4))
                        .toList();
        assertThat(numbers)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d{4}"));
    }

    @Test
    void no_source_file_is_longer_than_250_lines() {
        assertThat(Tree.files(Tree.ROOT, ".java"))
                .filteredOn(path -> path.toString().contains("/src/main/"))
                .allSatisfy(
                        path ->
                                assertThat(Files.readAllLines(path))
                                        .hasSizeLessThanOrEqualTo(LONGEST_SOURCE));
    }

    private static Stream<DynamicTest> links(Path document) {
        try {
            return LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group(1))
                    .map(
                            link ->
                                    DynamicTest.dynamicTest(
                                            Tree.ROOT.relativize(document) + " -> " + link,
                                            () ->
                                                    assertThat(document.resolveSibling(link))
                                                            .exists()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
