package id.jejak.audit.read.replay;

import id.jejak.dossier.rules.Service;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.training.rules.JpDuty;
import id.jejak.training.rules.JpDuty.Standing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The yearly duty of somebody, by the policy of each year.
 *
 * @param on the day that is looked at
 */
record DutyView(Policies policies, LocalDate on) {
    /**
     * Whether a PNS met the duty of a year.
     *
     * @return null for PPPK, whose rule goes by contract year, and where nothing is decided
     */
    @Nullable Boolean isMet(@Nullable Service service, int year, Jp inYear) {
        if (service == null || !service.kind().isPns()) {
            return null;
        }
        var inputs = JpDuty.inputs(service.kind(), service.postClass(), inYear, Jp.ZERO);
        return asked(() -> version(year).map(by -> JpDuty.of(inputs, by)))
                .map(standing -> standing == Standing.MET)
                .orElse(null);
    }

    /** The floor of PNS or the ceiling of PPPK now. */
    Optional<Jp> bound(Service service) {
        EmploymentKind kind = service.kind();
        return asked(
                () ->
                        version(on.getYear())
                                .flatMap(by -> JpDuty.bound(kind, service.postClass(), by)));
    }

    private Optional<Policy> version(int year) {
        var last = LocalDate.of(year, 12, 31);
        return policies.inForce(JpDuty.ID, last.isAfter(on) ? on : last);
    }

    private static <T> Optional<T> asked(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (NoDecision _) {
            return Optional.empty();
        }
    }
}
