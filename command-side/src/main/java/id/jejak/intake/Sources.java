package id.jejak.intake;

import id.jejak.intake.csv.SourceFile;
import id.jejak.intake.kinds.FileKind;
import id.jejak.intake.kinds.FileKinds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Files to import, and in which order. */
final class Sources {
    static final String UNKNOWN_KIND =
            "The name begins with no known kind of file ("
                    + FileKinds.ALL.stream().map(FileKind::name).collect(Collectors.joining(", "))
                    + ") or does not end in .csv.";
    private static final int LONGEST_NAME = 120;
    private static final Comparator<SourceFile> BY_KIND_THEN_NAME =
            Comparator.<SourceFile>comparingInt(file -> rank(file.name()))
                    .thenComparing(SourceFile::name);

    private Sources() {}

    /** A file on disk under the name that the report shall call it by. */
    record OnDisk(String name, Path path) implements SourceFile {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** The files of a folder, not of folders in it; hidden ones stay out. */
    static List<SourceFile> ofFolder(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return inOrder(
                    paths.filter(Files::isRegularFile)
                            .filter(path -> !isHidden(path.getFileName().toString()))
                            .map(path -> (SourceFile) new OnDisk(shortName(path.toString()), path))
                            .toList());
        }
    }

    static List<SourceFile> inOrder(List<SourceFile> files) {
        return files.stream().sorted(BY_KIND_THEN_NAME).toList();
    }

    static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("__MACOSX");
    }

    /** Without folders, and without what has no place in a line of a report. */
    static String shortName(String path) {
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        var plain = name.replaceAll("[\\p{Cntrl}#]", "_");
        return plain.length() > LONGEST_NAME
                ? plain.substring(plain.length() - LONGEST_NAME)
                : plain;
    }

    private static int rank(String name) {
        return FileKinds.ofFile(name).map(FileKinds.ALL::indexOf).orElse(FileKinds.ALL.size());
    }
}
