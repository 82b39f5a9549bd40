package id.jejak.pages;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The texts of all features: {@code messages/<feature>.properties} in Indonesian, {@code
 * messages/<feature>_en.properties} in English, found on the class path.
 */
final class MessageFiles {
    private static final String SUFFIX = ".properties";

    private MessageFiles() {}

    static MessageSource all() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                features().map(feature -> "messages/" + feature).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** In their own order. */
    static Stream<String> features() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*" + SUFFIX);
            return Stream.of(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(name -> !name.endsWith("_en"))
                    .distinct()
                    .sorted();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
