package id.jejak.award.write.call;

import static id.jejak.award.write.call.CallRejection.ALREADY_ANSWERED;
import static id.jejak.award.write.call.CallRejection.ALREADY_APPEALED;
import static id.jejak.award.write.call.CallRejection.ALREADY_SCORED;
import static id.jejak.award.write.call.CallRejection.NOT_APPEALED;
import static id.jejak.award.write.call.CallRejection.NOT_A_MEMBER;
import static id.jejak.award.write.call.CallRejection.NOT_ENTERED;
import static id.jejak.award.write.call.CallRejection.NOT_OPENED;
import static id.jejak.award.write.call.CallRejection.OFF_THE_SCALE;
import static id.jejak.award.write.call.CallRejection.OWN_SCORE;
import static id.jejak.award.write.call.CallRejection.TOO_EARLY;
import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;

import id.jejak.award.events.CallEvent;
import id.jejak.award.events.CallEvent.AppealAnswered;
import id.jejak.award.events.CallEvent.AppealLodged;
import id.jejak.award.events.CallEvent.NomineeScored;
import id.jejak.award.write.call.Call.Nominee;
import id.jejak.award.write.call.Call.Opened;
import id.jejak.award.write.call.CallCommand.AnswerAppeal;
import id.jejak.award.write.call.CallCommand.LodgeAppeal;
import id.jejak.award.write.call.CallCommand.ScoreNominee;
import id.jejak.deciding.Decision;
import id.jejak.kernel.EmployeeId;

import java.util.function.BiFunction;

/** Rules of what becomes of somebody who was nominated in a call. */
final class NomineeDecider {
    private NomineeDecider() {}

    static Decision<CallEvent> score(ScoreNominee c, Call state) {
        return ofNominee(
                state,
                c.employeeId(),
                (call, nominee) -> {
                    if (c.member().equals(c.employeeId())) {
                        return reject(OWN_SCORE);
                    }
                    if (!call.as().committee().contains(c.member())) {
                        return reject(NOT_A_MEMBER);
                    }
                    if (c.score() < 0 || c.score() > CallCommand.HIGHEST_SCORE) {
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
                (call, nominee) -> {
                    if (nominee.appeal() != null) {
                        return nominee.appeal().equals(lodged)
                                ? nothing()
                                : reject(ALREADY_APPEALED);
                    }
                    return c.on().isAfter(call.as().closesOn())
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
                (_, nominee) -> {
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
            Call state,
            EmployeeId employee,
            BiFunction<Opened, Nominee, Decision<CallEvent>> rule) {
        if (!(state instanceof Opened call)) {
            return reject(NOT_OPENED);
        }
        var nominee = call.nominee(employee);
        return nominee == null ? reject(NOT_ENTERED) : rule.apply(call, nominee);
    }
}
