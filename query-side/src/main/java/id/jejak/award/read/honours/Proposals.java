package id.jejak.award.read.honours;

import id.jejak.award.events.AwardKind;
import id.jejak.award.rules.ServiceAward;
import id.jejak.award.rules.ServiceAward.Verdict;
import id.jejak.award.rules.ServiceAward.Weighed;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;
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
     * @param policies the rule of years and of the record, with what it saw
     */
    record Proposal(
            EmployeeId employeeId,
            AwardKind kind,
            LocalDate since,
            boolean clean,
            List<PolicyRef> policies) {}

    /**
     * Only the highest that the years allow, unless it is held or on its way.
     *
     * @throws id.jejak.policy.rules.NoDecision if the policy decides nothing
     */
    static Optional<Proposal> of(
            EmployeeId employee, EmployeeCard<Honours> card, LocalDate on, Policies policies) {
        var person = card.person();
        if (!person.isActive() || person.kind() != EmploymentKind.PNS) {
            return Optional.empty();
        }
        var held = card.own().awards().stream().map(Honours.Held::kind).toList();
        for (var kind : HIGHEST_FIRST) {
            var weighed = weighed(kind, card, on, policies);
            switch (weighed.verdict()) {
                case ELIGIBLE, PUNISHED -> {
                    return held.contains(kind)
                            ? Optional.empty()
                            : Optional.of(proposal(employee, kind, person.since(), weighed));
                }
                case SERVICE_TOO_SHORT, NOT_A_PNS -> {
                    // A lower one may be due.
                }
            }
        }
        return Optional.empty();
    }

    private static Weighed weighed(
            AwardKind kind, EmployeeCard<Honours> card, LocalDate on, Policies policies) {
        var person = card.person();
        return ServiceAward.of(
                kind, person.kind(), person.since(), card.own().weighed(), on, policies);
    }

    private static Proposal proposal(
            EmployeeId employee, AwardKind kind, LocalDate since, Weighed weighed) {
        return new Proposal(
                employee,
                kind,
                since,
                weighed.verdict() == Verdict.ELIGIBLE,
                List.of(weighed.policy()));
    }
}
