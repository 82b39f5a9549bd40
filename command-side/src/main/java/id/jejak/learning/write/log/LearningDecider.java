package id.jejak.learning.write.log;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.learning.write.log.LearningRejection.ALREADY_REFUSED;
import static id.jejak.learning.write.log.LearningRejection.ALREADY_REPORTED;
import static id.jejak.learning.write.log.LearningRejection.ALREADY_VERIFIED;
import static id.jejak.learning.write.log.LearningRejection.BEFORE_LAST_STEP;
import static id.jejak.learning.write.log.LearningRejection.DATES_DO_NOT_FIT;
import static id.jejak.learning.write.log.LearningRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.learning.write.log.LearningRejection.NOT_A_SUPERIOR;
import static id.jejak.learning.write.log.LearningRejection.NOT_IN_SERVICE;
import static id.jejak.learning.write.log.LearningRejection.NOT_REPORTED;
import static id.jejak.learning.write.log.LearningRejection.REASON_MISSING;
import static id.jejak.learning.write.log.LearningRejection.SIZE_OUT_OF_RANGE;
import static id.jejak.learning.write.log.LearningRejection.STUDIES_ARE_APPLIED_FOR;
import static id.jejak.learning.write.log.LearningRejection.TITLE_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.LearningEvent;
import id.jejak.learning.events.LearningEvent.LearningRefused;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.learning.rules.JpCaps;
import id.jejak.learning.write.log.LearningCommand.RefuseLearning;
import id.jejak.learning.write.log.LearningCommand.ReportLearning;
import id.jejak.learning.write.log.LearningCommand.VerifyLearning;
import id.jejak.learning.write.log.Report.Open;
import id.jejak.learning.write.log.Report.Refused;
import id.jejak.learning.write.log.Report.Verified;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.Activity;
import id.jejak.training.events.TrainingForm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Rules of reporting and verifying what was learned. */
final class LearningDecider {
    private LearningDecider() {}

    static Decision<LearningEvent> report(ReportLearning c, LearningLog log, ServiceRecord who) {
        return log.of(c.learningId())
                .map(known -> again(c, known.as()))
                .orElseGet(() -> first(c, who));
    }

    /**
     * @param who the learner's service
     * @param isAbove whether the superior is one; not asked where there is none
     */
    static Decision<LearningEvent> verify(
            VerifyLearning c,
            LearningLog log,
            ServiceRecord who,
            boolean isAbove,
            Policies policies) {
        return log.of(c.learningId())
                .map(
                        report ->
                                switch (report) {
                                    case Verified _ -> LearningDecider.none();
                                    case Refused _ -> refuse(ALREADY_REFUSED);
                                    case Open(var as) -> verify(c, as, log, who, isAbove, policies);
                                })
                .orElseGet(() -> reject(NOT_REPORTED));
    }

    static Decision<LearningEvent> refuse(RefuseLearning c, LearningLog log, boolean isAbove) {
        return log.of(c.learningId())
                .map(
                        report ->
                                switch (report) {
                                    case Refused _ -> LearningDecider.none();
                                    case Verified _ -> refuse(ALREADY_VERIFIED);
                                    case Open(var as) -> refuse(c, as, isAbove);
                                })
                .orElseGet(() -> reject(NOT_REPORTED));
    }

    private static Decision<LearningEvent> none() {
        return nothing();
    }

    private static Decision<LearningEvent> refuse(LearningRejection why) {
        return reject(why);
    }

    private static Decision<LearningEvent> first(ReportLearning c, ServiceRecord who) {
        var deed = c.deed();
        return switch (who) {
            case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
            case ServiceRecord.Known known when !known.isActiveOn(deed.endsOn()) ->
                    reject(NOT_IN_SERVICE);
            case ServiceRecord.Known _ when c.title().isBlank() -> reject(TITLE_MISSING);
            case ServiceRecord.Known _ when isStudy(deed.form()) -> reject(STUDIES_ARE_APPLIED_FOR);
            case ServiceRecord.Known _ when !sizeIsPossible(deed) -> reject(SIZE_OUT_OF_RANGE);
            case ServiceRecord.Known _ when !datesFit(deed, c.on()) -> reject(DATES_DO_NOT_FIT);
            case ServiceRecord.Known _ -> accept(reported(c, c.on()));
        };
    }

    private static Decision<LearningEvent> again(ReportLearning c, LearningReported known) {
        return reported(c, known.occurredOn()).equals(known) ? nothing() : reject(ALREADY_REPORTED);
    }

    private static Decision<LearningEvent> verify(
            VerifyLearning c,
            LearningReported as,
            LearningLog log,
            ServiceRecord who,
            boolean isAbove,
            Policies policies) {
        if (c.by() != null && !isAbove) {
            return reject(NOT_A_SUPERIOR);
        }
        if (c.on().isBefore(as.occurredOn())) {
            return reject(BEFORE_LAST_STEP);
        }
        return byPolicy(
                () -> JpCaps.credit(as.deed(), log.credited(), c.on(), policies),
                credit -> accept(verified(c, as, who, credit)));
    }

    private static LearningVerified verified(
            VerifyLearning c, LearningReported as, ServiceRecord who, JpCaps.Credit credit) {
        return new LearningVerified(
                c.learningId(),
                c.employeeId(),
                as.deed(),
                credit.jp(),
                credit.policy(),
                credit.caps(),
                as.ownInitiative() && isPppkAt(as.deed().endsOn(), who),
                c.by(),
                c.on());
    }

    private static Decision<LearningEvent> refuse(
            RefuseLearning c, LearningReported as, boolean isAbove) {
        if (c.by() != null && !isAbove) {
            return reject(NOT_A_SUPERIOR);
        }
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        return c.on().isBefore(as.occurredOn())
                ? reject(BEFORE_LAST_STEP)
                : accept(
                        new LearningRefused(
                                c.learningId(), c.employeeId(), c.reason(), c.by(), c.on()));
    }

    /** Own initiative breaks no ceiling for those who have one (domain facts 1.1). */
    private static boolean isPppkAt(LocalDate day, ServiceRecord who) {
        return who instanceof ServiceRecord.Known known && !known.kindOn(day).isPns();
    }

    private static boolean isStudy(TrainingForm form) {
        return form == TrainingForm.TUGAS_BELAJAR || form == TrainingForm.IZIN_BELAJAR;
    }

    private static boolean sizeIsPossible(Deed deed) {
        return deed.days() >= 1
                && deed.days() <= Activity.MOST_DAYS
                && deed.meetings() >= 1
                && deed.meetings() <= Activity.MOST_MEETINGS;
    }

    private static boolean datesFit(Deed deed, LocalDate on) {
        var between = ChronoUnit.DAYS.between(deed.startsOn(), deed.endsOn()) + 1;
        return deed.days() <= between
                && between <= 2 * Activity.MOST_DAYS
                && !deed.endsOn().isAfter(on);
    }

    private static LearningReported reported(ReportLearning c, LocalDate on) {
        return new LearningReported(
                c.learningId(),
                c.employeeId(),
                c.title(),
                c.deed(),
                c.proof(),
                c.ownInitiative(),
                on);
    }
}
