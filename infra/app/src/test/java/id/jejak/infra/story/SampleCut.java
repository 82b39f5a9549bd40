package id.jejak.infra.story;

import id.jejak.infra.sample.SampleRegion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a sample city, cut down to the people of a few agencies and what concerns them. */
final class SampleCut {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final Pattern NIP = Pattern.compile("(?<!\\d)\\d{18}(?!\\d)");
    private static final List<String> NINE =
            List.of(
                    "DISKOMINFO",
                    "BAPPEDA",
                    "BKPSDM",
                    "BPKAD",
                    "INSPEKTORAT",
                    "DISHUB",
                    "DISTAN",
                    "DLH",
                    "DPUPR");
    private static final List<String> FOUR = NINE.subList(0, 4);
    private static final List<String> TWO = NINE.subList(0, 2);

    private SampleCut() {}

    /** All files, about two hundred employees and their history. */
    static void of(String city, Path folder) throws IOException {
        write(city, NINE, folder);
    }

    /** About ninety, for what is built again and again. */
    static void small(String city, Path folder) throws IOException {
        write(city, FOUR, folder);
    }

    /** About fifty, for what processes build again and again. */
    static void tiny(String city, Path folder) throws IOException {
        write(city, TWO, folder);
    }

    private static void write(String city, List<String> agencies, Path folder) throws IOException {
        var whole = Files.createTempDirectory("jejak-sample");
        SampleRegion.named(city).writeTo(whole, LAST_DAY);
        var people = people(whole.resolve("pegawai.csv"), agencies);
        Files.createDirectories(folder);
        for (var file : files(whole)) {
            try (var lines = Files.lines(file)) {
                var kept = lines.filter(line -> namesOnly(people, line)).toList();
                Files.write(folder.resolve(file.getFileName()), kept);
            }
        }
    }

    static Path zip(Path folder) throws IOException {
        var zip = folder.resolveSibling("files.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files(folder)) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return zip;
    }

    static void copy(Path folder, Path to) throws IOException {
        Files.createDirectories(to);
        for (var file : files(folder)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Set<String> people(Path file, List<String> agencies) throws IOException {
        var kept = Pattern.compile("^(\\d{18}),.*,11\\.72-(?:" + String.join("|", agencies) + ")");
        var people = new HashSet<String>();
        try (var lines = Files.lines(file)) {
            lines.map(kept::matcher)
                    .filter(found -> found.find())
                    .forEach(found -> people.add(found.group(1)));
        }
        return people;
    }

    /** A line stays when everybody it names stays, so what is left is consistent. */
    private static boolean namesOnly(Set<String> people, String line) {
        return NIP.matcher(line).results().allMatch(nip -> people.contains(nip.group()));
    }
}
