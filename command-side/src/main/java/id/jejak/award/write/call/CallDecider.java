package id.jejak.award.write.call;

import static id.jejak.award.write.call.CallRejection.AGENCY_UNKNOWN;
import static id.jejak.award.write.call.CallRejection.ALREADY_ENTERED;
import static id.jejak.award.write.call.CallRejection.ALREADY_OPENED;
import static id.jejak.award.write.call.CallRejection.COMMITTEE_MISSING;
import static id.jejak.award.write.call.CallRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.award.write.call.CallRejection.NOT_OPEN;
import static id.jejak.award.write.call.CallRejection.NOT_OPENED;
import static id.jejak.award.write.call.CallRejection.PERIOD_UNSOUND;
import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;

import id.jejak.award.events.CallEvent;
import id.jejak.award.events.CallEvent.CallOpened;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.rules.AwardCriteria;
import id.jejak.award.rules.AwardCriteria.Found;
import id.jejak.award.write.call.Call.Opened;
import id.jejak.award.write.call.CallCommand.EnterNomination;
import id.jejak.award.write.call.CallCommand.OpenCall;
import id.jejak.deciding.Decision;
import id.jejak.deciding.PolicyRejection;
import id.jejak.deciding.ServiceRecord;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.PolicyRef;
import id.jejak.performance.events.Rating;
import id.jejak.policy.rules.Policies;

import java.util.Collection;
import java.util.List;

/** Rules of calls for nominations. Nominees have theirs in {@link NomineeDecider}. */
final class CallDecider {
    private CallDecider() {}

    /**
     * What other streams say about a nominee.
     *
     * @param ratings yearly ratings before the nomination, the newest first
     */
    record Background(ServiceRecord service, Collection<Measure> measures, List<Rating> ratings) {}

    static Decision<CallEvent> open(
            OpenCall c, Call state, boolean agencyKnown, Policies policies) {
        if (state instanceof Opened(var known, _)) {
            return known.equals(opened(c, known.policy())) ? nothing() : reject(ALREADY_OPENED);
        }
        if (!agencyKnown) {
            return reject(AGENCY_UNKNOWN);
        }
        if (c.closesOn().isBefore(c.opensOn()) || c.opensOn().isBefore(c.on())) {
            return reject(PERIOD_UNSOUND);
        }
        if (c.committee().isEmpty()) {
            return reject(COMMITTEE_MISSING);
        }
        return policies.inForce(AwardCriteria.ID, c.on())
                .<Decision<CallEvent>>map(policy -> accept(opened(c, policy.ref())))
                .orElseGet(() -> reject(PolicyRejection.NO_DECISION));
    }

    private static CallOpened opened(OpenCall c, PolicyRef policy) {
        return new CallOpened(
                c.callId(),
                c.agencyId(),
                c.kind(),
                c.title(),
                c.criteria(),
                policy,
                c.opensOn(),
                c.closesOn(),
                c.committee(),
                c.on());
    }

    static Decision<CallEvent> enter(
            EnterNomination c, Call state, Background nominee, Policies policies) {
        if (!(state instanceof Opened call)) {
            return reject(NOT_OPENED);
        }
        if (!(nominee.service() instanceof ServiceRecord.Known service)) {
            return reject(EMPLOYEE_UNKNOWN);
        }
        var known = call.nominee(c.employeeId());
        if (known != null) {
            return isSame(c, known.entered()) ? nothing() : reject(ALREADY_ENTERED);
        }
        if (c.on().isBefore(call.as().opensOn()) || c.on().isAfter(call.as().closesOn())) {
            return reject(NOT_OPEN);
        }
        return byPolicy(
                () ->
                        AwardCriteria.of(
                                service.isActiveOn(c.on()),
                                nominee.measures(),
                                nominee.ratings(),
                                c.on(),
                                call.as().policy(),
                                policies),
                found -> accept(entered(c, call.as(), found)));
    }

    private static NominationEntered entered(EnterNomination c, CallOpened call, Found found) {
        return new NominationEntered(
                c.callId(),
                CallCommand.awardOf(c.callId(), c.employeeId()),
                c.employeeId(),
                call.kind(),
                c.nominatedBy(),
                c.grounds(),
                c.evidence(),
                found.policy(),
                found.findings(),
                c.on());
    }

    private static boolean isSame(EnterNomination c, NominationEntered known) {
        return known.nominatedBy().equals(c.nominatedBy())
                && known.grounds().equals(c.grounds())
                && known.evidence().equals(c.evidence());
    }
}
