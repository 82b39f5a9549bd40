package id.jejak.readiness.read.callable;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.tallies.EmployeeCard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Somebody of a roster today.
 *
 * @param path from the city down to the agency of work
 * @param validUntil last day on which the assessment counts
 * @param availableUntil null for who cannot be called
 */
record Member(
        EmployeeId employeeId,
        List<String> path,
        Level level,
        LocalDate validUntil,
        @Nullable LocalDate availableUntil) {
    private static final String SAID = ">";

    /**
     * Such as {@code M.03=3@2024-05-02 >roster-1=2026-12-31}: the levels last found, and until when
     * the employee is available for which roster. Null for who has left or was never assessed.
     */
    static @Nullable String line(EmployeeCard<Ready> card) {
        if (!card.person().isActive() || card.own().found().isEmpty()) {
            return null;
        }
        var line = new StringJoiner(" ");
        for (var one : card.own().found()) {
            line.add(one.competency() + "=" + one.level().value() + "@" + one.on());
        }
        for (var word : card.own().words()) {
            line.add(SAID + word.roster() + "=" + word.until());
        }
        return line.toString();
    }

    static Optional<Member> of(
            String id, List<String> path, String line, RosterCard roster, LocalDate today) {
        var found = after(roster.competency() + "=", line);
        if (found == null) {
            return Optional.empty();
        }
        var at = found.indexOf('@');
        var level = new Level(Integer.parseInt(found.substring(0, at)));
        var validUntil = LocalDate.parse(found.substring(at + 1)).plusMonths(roster.validMonths());
        if (level.compareTo(roster.level()) < 0 || validUntil.isBefore(today)) {
            return Optional.empty();
        }
        var said = after(SAID + roster.rosterId() + "=", line);
        var until = said == null ? null : LocalDate.parse(said);
        return Optional.of(
                new Member(
                        new EmployeeId(id),
                        path,
                        level,
                        validUntil,
                        until == null || until.isBefore(today) ? null : until));
    }

    /** What follows these words, up to the next space; null where the line does not hold them. */
    private static @Nullable String after(String words, String line) {
        var at = line.startsWith(words) ? 0 : line.indexOf(" " + words) + 1;
        if (at == 0 && !line.startsWith(words)) {
            return null;
        }
        var end = line.indexOf(' ', at);
        return line.substring(at + words.length(), end < 0 ? line.length() : end);
    }

    boolean isCallable() {
        return availableUntil != null;
    }

    AgencyId agencyId() {
        return new AgencyId(path.getLast());
    }

    /** Steps up and down the tree of agencies; 0 in the same one. */
    int distance(List<String> from) {
        var common = 0;
        while (common < Math.min(from.size(), path.size())
                && from.get(common).equals(path.get(common))) {
            common++;
        }
        return from.size() + path.size() - 2 * common;
    }
}
