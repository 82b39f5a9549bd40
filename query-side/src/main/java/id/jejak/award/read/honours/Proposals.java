package id.jejak.award.read.honours;

import id.jejak.award.events.AwardKind;
import id.jejak.award.rules.ServiceAward;
import id.jejak.award.rules.ServiceAward.Verdict;
import id.jejak.award.rules.ServiceAward.Weighed;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;
import id.jejak.tallies.Crowd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
            List<PolicyRef> policies) {
        /** The highest award first, then the longest service. */
        static final Comparator<Proposal> IN_ORDER =
                Comparator.comparing(Proposal::kind)
                        .reversed()
                        .thenComparing(Proposal::since)
                        .thenComparing(one -> one.employeeId().value());

        private Proposal of(EmployeeId other) {
            return new Proposal(other, kind, since, clean, policies);
        }
    }

    /** Everybody who is due, in order. */
    static List<Proposal> in(List<Crowd> crowds, LocalDate on, Policies policies) {
        var proposals = new ArrayList<Proposal>();
        var known = new HashMap<String, Optional<Proposal>>();
        for (var crowd : crowds) {
            crowd.each(
                    (who, line) -> {
                        var employee = new EmployeeId(who);
                        known.computeIfAbsent(
                                        line, same -> of(employee, Merits.of(same), on, policies))
                                .map(proposal -> proposal.of(employee))
                                .ifPresent(proposals::add);
                    });
        }
        proposals.sort(Proposal.IN_ORDER);
        return proposals;
    }

    /**
     * Only the highest that the years allow, unless it is held or on its way.
     *
     * @throws id.jejak.policy.rules.NoDecision if the policy decides nothing
     */
    static Optional<Proposal> of(
            EmployeeId employee, Merits merits, LocalDate on, Policies policies) {
        var since = merits.pnsSince();
        if (since == null) {
            return Optional.empty();
        }
        for (var kind : HIGHEST_FIRST) {
            var weighed =
                    ServiceAward.of(
                            kind, EmploymentKind.PNS, since, merits.measures(), on, policies);
            switch (weighed.verdict()) {
                case ELIGIBLE, PUNISHED -> {
                    return merits.holds(kind)
                            ? Optional.empty()
                            : Optional.of(proposal(employee, kind, since, weighed));
                }
                case SERVICE_TOO_SHORT, NOT_A_PNS -> {
                    // A lower one may be due.
                }
            }
        }
        return Optional.empty();
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
