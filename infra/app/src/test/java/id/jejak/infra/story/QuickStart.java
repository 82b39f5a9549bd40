package id.jejak.infra.story;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import id.jejak.infra.app.JejakApplication;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * Lets Jejak start as a process in half the time: its classes, loaded and linked once, are in an
 * archive that every start maps. One rehearsal writes it, and another one when the product has
 * changed. Without it a start is the same, and slow.
 */
final class QuickStart {
    private static final Path FOLDER = Path.of("target", "quick-start").toAbsolutePath();
    private static final Path ARCHIVE = FOLDER.resolve("jejak.aot");
    private static final Pattern READY = Pattern.compile("Ready: (\\d+) events");

    private static @Nullable String classPath;

    private QuickStart() {}

    static Child start(List<String> arguments) throws IOException {
        var classPath = classPath();
        return start(
                Files.exists(ARCHIVE) ? "-XX:AOTCache=" + ARCHIVE : "-XX:AOTMode=off",
                classPath,
                arguments);
    }

    /**
     * Not in the initializer of the class: virtual threads that wait for one hold on to the threads
     * that carry them, and then nobody reads what the rehearsal says.
     */
    private static synchronized String classPath() {
        if (classPath == null) {
            classPath = prepared();
        }
        return classPath;
    }

    private static Child start(String archive, String classPath, List<String> arguments)
            throws IOException {
        return Child.start(
                List.of("--enable-native-access=ALL-UNNAMED", "-Xmx400m", archive),
                classPath,
                JejakApplication.class.getName(),
                arguments);
    }

    /** By one process at a time: tests run in several. */
    private static String prepared() {
        try {
            Files.createDirectories(FOLDER);
            try (var lock = FileChannel.open(FOLDER.resolve("lock"), CREATE, WRITE);
                    var _ = lock.lock()) {
                return packed();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String packed() throws IOException, InterruptedException {
        var fresh = isFresh();
        var jars = new ArrayList<String>();
        for (var entry : Child.productClassPath().split(File.pathSeparator)) {
            jars.add(jar(Path.of(entry), fresh).toString());
        }
        var classPath = String.join(File.pathSeparator, jars);
        if (!fresh) {
            rehearse(classPath);
        }
        return classPath;
    }

    /** Younger than everything in it. */
    private static boolean isFresh() throws IOException {
        if (!Files.exists(ARCHIVE)) {
            return false;
        }
        var made = Files.getLastModifiedTime(ARCHIVE);
        for (var entry : Child.productClassPath().split(File.pathSeparator)) {
            try (var files = Files.walk(Path.of(entry))) {
                for (var file : files.toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(made) >= 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** An archive knows classes of jars only, so that a folder becomes one. */
    private static Path jar(Path entry, boolean packed) {
        if (!Files.isDirectory(entry)) {
            return entry;
        }
        var name = entry.getParent().getParent().getFileName();
        var jar = FOLDER.resolve(name + ".jar");
        if (!packed) {
            ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(
                            System.out,
                            System.err,
                            "--create",
                            "--no-compress",
                            "--file",
                            jar.toString(),
                            "-C",
                            entry.toString(),
                            ".");
        }
        return jar;
    }

    /** A short life: what nodes do that are started, asked and commanded. */
    private static void rehearse(String classPath) throws IOException, InterruptedException {
        Files.deleteIfExists(ARCHIVE);
        var data = Files.createTempDirectory(FOLDER, "rehearsal");
        KnownAdministrator.in(data);
        var output = "-XX:AOTCacheOutput=" + ARCHIVE;
        try (var child = start(output, classPath, JejakProcess.arguments(data, "5e".repeat(32)));
                var diary = new Diary(data.resolve("diary"))) {
            child.await(READY);
            var port = Integer.parseInt(child.await(JejakProcess.ADDRESS));
            var admin = Api.as(KnownAdministrator.NAME, KnownAdministrator.PASSWORD, port);
            new Deeds(admin).carryOut(person -> person == 0, diary, List.of(admin));
            admin.get("/api/admin/read-models/digest").ok();
            child.stop();
            if (!Files.exists(ARCHIVE)) {
                System.out.println("no archive for quick starts:\n" + child.lastWords());
            }
        }
    }
}
