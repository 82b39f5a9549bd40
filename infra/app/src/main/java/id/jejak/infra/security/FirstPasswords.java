package id.jejak.infra.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells the first passwords once, on the console and never in a log. */
final class FirstPasswords {
    private FirstPasswords() {}

    static String box(Map<String, String> passwords) {
        var lines = new ArrayList<String>();
        lines.add("Jejak made these accounts. The passwords are shown only now:");
        lines.add("");
        passwords.forEach((name, password) -> lines.add("%-12s %s".formatted(name, password)));
        lines.add("");
        lines.add("Each can be changed after sign-in; an administrator can make new ones.");
        return framed(lines);
    }

    private static String framed(List<String> lines) {
        var width = lines.stream().mapToInt(String::length).max().orElse(0);
        var rule = "+" + "-".repeat(width + 2) + "+\n";
        var text = new StringBuilder(rule);
        lines.forEach(
                line ->
                        text.append("| ")
                                .append(line)
                                .append(" ".repeat(width - line.length()))
                                .append(" |\n"));
        return text.append(rule).toString();
    }
}
