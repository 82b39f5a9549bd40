package id.jejak.dashboards.read.agencydashboard;

import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Duty;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.training.rules.JpDuty;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rule behind the figures of a year, in its numbers for people without a special post. */
final class DutyRule {
    private static final Map<PolicyModel, Duty> KNOWN = new ConcurrentHashMap<>();

    private DutyRule() {}

    /** Null where no version is in force. */
    static @Nullable Duty of(DutyOfYears duty, int year) {
        return duty.version(year)
                .map(version -> KNOWN.computeIfAbsent(version.model(), _ -> of(version)))
                .orElse(null);
    }

    private static Duty of(Policy version) {
        return new Duty(
                version.ref().versionOnly(),
                bound(EmploymentKind.PNS, version),
                bound(EmploymentKind.PPPK, version));
    }

    private static @Nullable BigDecimal bound(EmploymentKind kind, Policy version) {
        try {
            return JpDuty.bound(kind, PostClass.PELAKSANA, version).map(Jp::hours).orElse(null);
        } catch (NoDecision _) {
            return null;
        }
    }
}
