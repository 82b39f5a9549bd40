package id.jejak.readiness.read.callable;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.tallies.EmployeeCard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    static Optional<Member> of(
            String id, EmployeeCard<Ready> card, RosterCard roster, LocalDate today) {
        if (!card.person().isActive()) {
            return Optional.empty();
        }
        return card.own()
                .found(roster.competency())
                .filter(found -> found.level().compareTo(roster.level()) >= 0)
                .map(
                        found ->
                                new Member(
                                        new EmployeeId(id),
                                        card.path(),
                                        found.level(),
                                        found.on().plusMonths(roster.validMonths()),
                                        card.own()
                                                .word(roster.rosterId())
                                                .map(Ready.Word::until)
                                                .filter(until -> !until.isBefore(today))
                                                .orElse(null)))
                .filter(member -> !member.validUntil().isBefore(today));
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
