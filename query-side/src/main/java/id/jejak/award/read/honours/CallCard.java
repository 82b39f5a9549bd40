package id.jejak.award.read.honours;

import id.jejak.award.events.AwardKind;
import id.jejak.award.events.CallEvent;
import id.jejak.award.events.CallEvent.AppealAnswered;
import id.jejak.award.events.CallEvent.AppealLodged;
import id.jejak.award.events.CallEvent.CallOpened;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.events.CallEvent.NomineeScored;
import id.jejak.award.events.Finding;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.CallId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A call and its nominees. */
record CallCard(
        CallId callId,
        AgencyId agencyId,
        AwardKind kind,
        String title,
        String criteria,
        PolicyRef policy,
        LocalDate opensOn,
        LocalDate closesOn,
        int committee,
        List<Nominee> nominees) {
    static final String AGENCY = "agencyId";
    static final Shelf<CallCard> SHELF =
            JsonShelf.of(HonoursProjection.NAME, "awards.calls", CallCard.class);

    /**
     * @param findings criteria met or missed, by the call's policy
     * @param scores of how many members, and their sum
     */
    record Nominee(
            EmployeeId employeeId,
            AwardId awardId,
            List<Finding> findings,
            List<String> evidence,
            int scores,
            int sum,
            @Nullable String appeal,
            @Nullable Boolean upheld,
            @Nullable String answer) {}

    static CallCard of(CallOpened e) {
        return new CallCard(
                e.callId(),
                e.agencyId(),
                e.kind(),
                e.title(),
                e.criteria(),
                e.policy(),
                e.opensOn(),
                e.closesOn(),
                e.committee().size(),
                List.of());
    }

    CallCard after(CallEvent event) {
        return switch (event) {
            case CallOpened e -> of(e);
            case NominationEntered e -> {
                var next = new ArrayList<>(nominees);
                next.add(
                        new Nominee(
                                e.employeeId(),
                                e.awardId(),
                                e.findings(),
                                e.evidence(),
                                0,
                                0,
                                null,
                                null,
                                null));
                yield with(next);
            }
            case NomineeScored e ->
                    change(
                            e.employeeId(),
                            n ->
                                    new Nominee(
                                            n.employeeId(),
                                            n.awardId(),
                                            n.findings(),
                                            n.evidence(),
                                            n.scores() + 1,
                                            n.sum() + e.score(),
                                            n.appeal(),
                                            n.upheld(),
                                            n.answer()));
            case AppealLodged e ->
                    change(e.employeeId(), n -> appealed(n, e.grounds(), null, null));
            case AppealAnswered e ->
                    change(e.employeeId(), n -> appealed(n, n.appeal(), e.upheld(), e.answer()));
        };
    }

    private static Nominee appealed(
            Nominee n, @Nullable String appeal, @Nullable Boolean upheld, @Nullable String answer) {
        return new Nominee(
                n.employeeId(),
                n.awardId(),
                n.findings(),
                n.evidence(),
                n.scores(),
                n.sum(),
                appeal,
                upheld,
                answer);
    }

    private CallCard change(EmployeeId employee, UnaryOperator<Nominee> change) {
        return with(
                nominees.stream()
                        .map(n -> n.employeeId().equals(employee) ? change.apply(n) : n)
                        .toList());
    }

    private CallCard with(List<Nominee> next) {
        return new CallCard(
                callId, agencyId, kind, title, criteria, policy, opensOn, closesOn, committee,
                next);
    }
}
