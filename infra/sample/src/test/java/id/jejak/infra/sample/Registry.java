package id.jejak.infra.sample;

import id.jejak.infra.sample.Csv.Row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All files of one city as an office would look things up in them. */
final class Registry {
    static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    private static final List<String> PEOPLE =
            List.of("instansi", "jabatan", "pegawai", "mutasi", "atasan");
    private static final List<String> ALL =
            List.of(
                    "instansi",
                    "kompetensi",
                    "jabatan",
                    "standar",
                    "pegawai",
                    "mutasi",
                    "atasan",
                    "apresiasi",
                    "kinerja",
                    "saran",
                    "program",
                    "sesi",
                    "asesmen",
                    "peserta",
                    "evaluasi",
                    "hukdis",
                    "permintaan",
                    "publikasi",
                    "seleksi",
                    "calon",
                    "penghargaan",
                    "anggaran",
                    "sponsor",
                    "belanja",
                    "perjanjian",
                    "kemitraan");
    private static final Map<String, Registry> MADE = new HashMap<>();

    final Map<String, List<Row>> files = new TreeMap<>();
    final Map<String, Row> agencies;
    final Map<String, Row> posts;
    final Map<String, Row> programmes;
    final Map<String, Row> sessions;
    final Map<String, Row> people;
    final Map<String, List<Row>> changes;
    private final Map<String, TreeMap<LocalDate, Map<String, Integer>>> standards = new HashMap<>();

    /** Rows of all files, read or not. */
    final long volume;

    private Registry(Path folder, List<String> names) throws IOException {
        names.forEach(name -> files.put(name, Csv.read(folder, name + ".csv")));
        volume = volume(folder);
        agencies = lastBy("instansi", "kode");
        posts = by("jabatan", "kode");
        programmes = by("program", "kode");
        sessions = by("sesi", "kode");
        people = by("pegawai", "nip");
        changes = rows("mutasi").stream().collect(Collectors.groupingBy(r -> r.get("nip")));
        for (var row : rows("standar")) {
            standards
                    .computeIfAbsent(row.get("kode_jabatan"), _ -> new TreeMap<>())
                    .put(day(row, "berlaku_mulai"), levels(row.get("kompetensi")));
        }
    }

    /** Of the large city only the people are read. */
    static synchronized Registry of(String city) {
        return MADE.computeIfAbsent(
                city,
                name -> {
                    try {
                        var folder = Files.createTempDirectory("sample-" + name);
                        SampleRegion.named(name).writeTo(folder, UNTIL);
                        var registry =
                                new Registry(folder, name.equals("palembang") ? PEOPLE : ALL);
                        clean(folder);
                        return registry;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    List<Row> rows(String file) {
        return files.getOrDefault(file, List.of());
    }

    static LocalDate day(Row row, String column) {
        return LocalDate.parse(row.get(column));
    }

    static boolean filled(Row row, String column) {
        return !row.get(column).isEmpty();
    }

    static Map<String, Integer> levels(String text) {
        return text.isEmpty()
                ? Map.of()
                : Arrays.stream(text.split(";"))
                        .map(pair -> pair.split("="))
                        .collect(
                                Collectors.toMap(
                                        pair -> pair[0], pair -> Integer.valueOf(pair[1])));
    }

    Map<String, Integer> standard(String post, LocalDate day) {
        var entry = standards.getOrDefault(post, new TreeMap<>()).floorEntry(day);
        return entry == null ? Map.of() : entry.getValue();
    }

    List<Row> changesOf(String nip) {
        return changes.getOrDefault(nip, List.of());
    }

    boolean serves(String nip, LocalDate day) {
        var person = people.get(nip);
        return person != null
                && !day.isBefore(day(person, "tanggal"))
                && changesOf(nip).stream()
                        .filter(c -> c.get("jenis").equals("pensiun"))
                        .allMatch(c -> day.isBefore(day(c, "tanggal")));
    }

    String post(String nip, LocalDate day) {
        return held(nip, "jabatan", "kode_jabatan", day);
    }

    String unit(String nip, LocalDate day) {
        return held(nip, "pindah", "kode_instansi", day);
    }

    /** The agency above the unit where somebody works. */
    String agency(String nip, LocalDate day) {
        return agencies.get(unit(nip, day)).get("kode_induk");
    }

    private String held(String nip, String change, String column, LocalDate day) {
        var value = people.get(nip).get(column);
        for (var row : changesOf(nip)) {
            if (row.get("jenis").equals(change) && !day(row, "tanggal").isAfter(day)) {
                value = row.get("nilai");
            }
        }
        return value;
    }

    private Map<String, Row> by(String file, String key) {
        return rows(file).stream().collect(Collectors.toMap(r -> r.get(key), Function.identity()));
    }

    /** Where a later row says what changed. */
    private Map<String, Row> lastBy(String file, String key) {
        return rows(file).stream()
                .collect(Collectors.toMap(r -> r.get(key), Function.identity(), (_, last) -> last));
    }

    private static long volume(Path folder) throws IOException {
        var lines = 0L;
        for (var name : ALL) {
            try (var text = Files.lines(folder.resolve(name + ".csv"))) {
                lines += text.count() - 1;
            }
        }
        return lines;
    }

    private static void clean(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : new ArrayList<>(files.toList())) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
