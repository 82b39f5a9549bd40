package id.jejak.award.read.honours;

import id.jejak.award.events.AwardKind;
import id.jejak.award.rules.CleanRecord;
import id.jejak.award.rules.YearsOfService;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PolicyRef;
import id.jejak.tallies.EmployeeCard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is due for Satyalancana Karya Satya by service, and whether the record bars it. */
final class Proposals {
    private static final List<AwardKind> HIGHEST_FIRST =
            List.of(
                    AwardKind.SATYALANCANA_XXX,
                    AwardKind.SATYALANCANA_XX,
                    AwardKind.SATYALANCANA_X);

    private Proposals() {}

    /**
     * @param since TMT CPNS, from which the years count
     * @param clean whether no medium or heavy measure bars it
     * @param policies the rules of years and of the record
     */
    record Proposal(
            EmployeeId employeeId,
            AwardKind kind,
            LocalDate since,
            boolean clean,
            List<PolicyRef> policies) {}

    /** Only the highest that the years allow, unless it is held or on its way. */
    static Optional<Proposal> of(EmployeeId employee, EmployeeCard<Honours> card, LocalDate on) {
        var person = card.person();
        if (!person.isActive() || person.kind() != EmploymentKind.PNS) {
            return Optional.empty();
        }
        var held = card.own().awards().stream().map(Honours.Held::kind).toList();
        return HIGHEST_FIRST.stream()
                .filter(kind -> YearsOfService.isEnough(kind, person.since(), on))
                .findFirst()
                .filter(kind -> !held.contains(kind))
                .map(
                        kind ->
                                new Proposal(
                                        employee,
                                        kind,
                                        person.since(),
                                        CleanRecord.countsFrom(
                                                        person.since(),
                                                        card.own().weighed(),
                                                        on,
                                                        CleanRecord.EXCLUDED)
                                                .isPresent(),
                                        List.of(YearsOfService.POLICY, CleanRecord.EXCLUDED)));
    }
}
