package id.jejak.intake.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** The first line: every column of the kind, once, in any order, and nothing else. */
final class Header {
    private Header() {}

    static List<String> checked(long line, List<String> found, List<String> expected) {
        var names = found.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        var seen = new HashSet<String>();
        for (var name : names) {
            TextFault.of(name)
                    .ifPresent(
                            fault -> {
                                throw refused(line, "", fault.code(), fault.sentence());
                            });
            if (!expected.contains(name)) {
                throw refused(
                        line,
                        name,
                        "file.unknown-header",
                        "This kind of file has the columns " + String.join(", ", expected) + ".");
            }
            if (!seen.add(name)) {
                throw refused(line, name, "file.repeated-header", "This column stands twice.");
            }
        }
        expected.stream()
                .filter(name -> !seen.contains(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw refused(
                                    line, name, "file.missing-header", "This column is missing.");
                        });
        return names;
    }

    private static FileRefused refused(long line, String column, String code, String message) {
        return new FileRefused(line, column, code, message);
    }
}
