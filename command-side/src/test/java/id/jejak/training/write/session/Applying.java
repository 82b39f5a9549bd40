package id.jejak.training.write.session;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.ByRule.decided;

import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Value;
import id.jejak.training.write.learner.Applicants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiPredicate;

/** Who asks for a place, as the shipped policy sees them. */
final class Applying {
    /** By the table: of PNS, whatever the session of 40 JP adds to their year. */
    static final PolicyRef ADMITTED =
            decided(
                    "enrolment-eligibility",
                    "seed.1",
                    "hasCeiling_r1 admission_r1 eligible_r1",
                    "employmentKind",
                    "PNS",
                    "inService",
                    "true",
                    "jpInYear",
                    "12",
                    "jpWorth",
                    "40",
                    "postClass",
                    "PELAKSANA");

    private Applying() {}

    /** Everybody serves as PNS, and has 12 JP in the year. */
    static Applicants serving() {
        return serving((_, _) -> true);
    }

    private static Applicants serving(BiPredicate<EmployeeId, LocalDate> serves) {
        return (who, _, on) ->
                (_, worth) ->
                        pppk(BigDecimal.valueOf(12), worth.hours())
                                .with("employmentKind", Value.of(EmploymentKind.PNS))
                                .with("inService", Value.of(serves.test(who, on)));
    }

    static Admission admission() {
        return new Admission(serving(), SHIPPED);
    }

    /** One leaves on that day; the others stay. */
    static Admission leaving(EmployeeId one, LocalDate on) {
        return new Admission(serving((who, day) -> !who.equals(one) || day.isBefore(on)), SHIPPED);
    }

    /** Contract workers with so many JP in the year. */
    static Admission pppk(int inYear) {
        return new Admission(
                (_, _, _) -> (_, worth) -> pppk(BigDecimal.valueOf(inYear), worth.hours()),
                SHIPPED);
    }

    /** Nothing is known of anybody. */
    static Admission strangers() {
        return new Admission((_, _, _) -> (_, _) -> Inputs.NONE, SHIPPED);
    }

    private static Inputs pppk(BigDecimal inYear, BigDecimal worth) {
        return Inputs.NONE
                .with("inService", Value.of(true))
                .with("employmentKind", Value.of(EmploymentKind.PPPK))
                .with("postClass", Value.of(PostClass.PELAKSANA))
                .with("jpInYear", Value.of(inYear))
                .with("jpWorth", Value.of(worth));
    }
}
