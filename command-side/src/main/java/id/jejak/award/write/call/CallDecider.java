package id.jejak.award.write.call;

import static id.jejak.award.write.call.CallRejection.AGENCY_UNKNOWN;
import static id.jejak.award.write.call.CallRejection.ALREADY_ANSWERED;
import static id.jejak.award.write.call.CallRejection.ALREADY_APPEALED;
import static id.jejak.award.write.call.CallRejection.ALREADY_ENTERED;
import static id.jejak.award.write.call.CallRejection.ALREADY_OPENED;
import static id.jejak.award.write.call.CallRejection.ALREADY_SCORED;
import static id.jejak.award.write.call.CallRejection.COMMITTEE_MISSING;
import static id.jejak.award.write.call.CallRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.award.write.call.CallRejection.NOT_APPEALED;
import static id.jejak.award.write.call.CallRejection.NOT_A_MEMBER;
import static id.jejak.award.write.call.CallRejection.NOT_ENTERED;
import static id.jejak.award.write.call.CallRejection.NOT_OPEN;
import static id.jejak.award.write.call.CallRejection.NOT_OPENED;
import static id.jejak.award.write.call.CallRejection.OFF_THE_SCALE;
import static id.jejak.award.write.call.CallRejection.OWN_SCORE;
import static id.jejak.award.write.call.CallRejection.PERIOD_UNSOUND;
import static id.jejak.award.write.call.CallRejection.TOO_EARLY;
import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;

import id.jejak.award.events.CallEvent;
import id.jejak.award.events.CallEvent.AppealAnswered;
import id.jejak.award.events.CallEvent.AppealLodged;
import id.jejak.award.events.CallEvent.CallOpened;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.events.CallEvent.NomineeScored;
import id.jejak.award.rules.AwardCriteria;
import id.jejak.award.rules.AwardCriteria.Found;
import id.jejak.award.write.call.Call.Nominee;
import id.jejak.award.write.call.Call.Opened;
import id.jejak.award.write.call.CallCommand.AnswerAppeal;
import id.jejak.award.write.call.CallCommand.EnterNomination;
import id.jejak.award.write.call.CallCommand.LodgeAppeal;
import id.jejak.award.write.call.CallCommand.OpenCall;
import id.jejak.award.write.call.CallCommand.ScoreNominee;
import id.jejak.deciding.Decision;
import id.jejak.deciding.PolicyRejection;
import id.jejak.deciding.ServiceRecord;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.performance.events.Rating;
import id.jejak.policy.rules.Policies;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Rules of calls for nominations. */
final class CallDecider {
    private static final int HIGHEST_SCORE = 100;

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

    static Decision<CallEvent> score(ScoreNominee c, Call state) {
        return ofNominee(
                state,
                c.employeeId(),
                (nominee) -> {
                    if (c.member().equals(c.employeeId())) {
                        return reject(OWN_SCORE);
                    }
                    if (!((Opened) state).as().committee().contains(c.member())) {
                        return reject(NOT_A_MEMBER);
                    }
                    if (c.score() < 0 || c.score() > HIGHEST_SCORE) {
                        return reject(OFF_THE_SCALE);
                    }
                    var before = nominee.scores().get(c.member());
                    if (before != null) {
                        return before == c.score() ? nothing() : reject(ALREADY_SCORED);
                    }
                    return c.on().isBefore(nominee.entered().occurredOn())
                            ? reject(TOO_EARLY)
                            : accept(
                                    new NomineeScored(
                                            c.callId(),
                                            c.employeeId(),
                                            c.member(),
                                            c.score(),
                                            c.on()));
                });
    }

    static Decision<CallEvent> appeal(LodgeAppeal c, Call state) {
        var lodged = new AppealLodged(c.callId(), c.employeeId(), c.grounds(), c.on());
        return ofNominee(
                state,
                c.employeeId(),
                nominee -> {
                    if (nominee.appeal() != null) {
                        return nominee.appeal().equals(lodged)
                                ? nothing()
                                : reject(ALREADY_APPEALED);
                    }
                    return c.on().isAfter(((Opened) state).as().closesOn())
                            ? accept(lodged)
                            : reject(TOO_EARLY);
                });
    }

    static Decision<CallEvent> answer(AnswerAppeal c, Call state) {
        var answered =
                new AppealAnswered(c.callId(), c.employeeId(), c.upheld(), c.answer(), c.on());
        return ofNominee(
                state,
                c.employeeId(),
                nominee -> {
                    var appeal = nominee.appeal();
                    if (appeal == null) {
                        return reject(NOT_APPEALED);
                    }
                    if (nominee.answer() != null) {
                        return nominee.answer().equals(answered)
                                ? nothing()
                                : reject(ALREADY_ANSWERED);
                    }
                    return c.on().isBefore(appeal.occurredOn())
                            ? reject(TOO_EARLY)
                            : accept(answered);
                });
    }

    private static Decision<CallEvent> ofNominee(
            Call state, EmployeeId employee, Function<Nominee, Decision<CallEvent>> rule) {
        if (!(state instanceof Opened call)) {
            return reject(NOT_OPENED);
        }
        var nominee = call.nominee(employee);
        return nominee == null ? reject(NOT_ENTERED) : rule.apply(nominee);
    }

    private static boolean isSame(EnterNomination c, NominationEntered known) {
        return known.nominatedBy().equals(c.nominatedBy())
                && known.grounds().equals(c.grounds())
                && known.evidence().equals(c.evidence());
    }
}
