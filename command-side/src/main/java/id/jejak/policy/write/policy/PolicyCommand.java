package id.jejak.policy.write.policy;

import id.jejak.deciding.Command;
import id.jejak.deciding.LivePolicies;
import id.jejak.deciding.Target;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.Flaw;
import id.jejak.policy.rules.PolicyModel;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** What can be asked of a policy. {@code by} is the account that asks. */
public sealed interface PolicyCommand extends Command {
    String policyId();

    @TargetAggregateIdentifier
    default String stream() {
        return LivePolicies.streamOf(policyId());
    }

    /** Work on one version before it is adopted. */
    sealed interface OnDraft extends PolicyCommand {
        PolicyRef policy();

        @Override
        default String policyId() {
            return policy().id();
        }

        @Override
        default Target target() {
            return Target.POLICIES;
        }
    }

    /** The first text of a version, or another one while it is a draft. */
    record DraftPolicy(PolicyModel model, String by, LocalDate on) implements OnDraft {
        @Override
        public PolicyRef policy() {
            return model.ref();
        }
    }

    /**
     * Records what the check found.
     *
     * @param sha256 of the text that was checked
     * @param decidedBy null where something is wrong
     */
    record ValidatePolicy(
            PolicyRef policy,
            String sha256,
            List<Flaw> flaws,
            @Nullable DecidedBy decidedBy,
            String by,
            LocalDate on)
            implements OnDraft {}

    /** Records a report of the lab by what was asked, and its headline. */
    record SimulatePolicy(
            PolicyRef policy,
            String sha256,
            String question,
            long position,
            SortedMap<String, String> scope,
            SortedMap<String, BigDecimal> figures,
            String by,
            LocalDate on)
            implements OnDraft {}

    /**
     * @param sha256 of the text that was shown
     */
    record ConsultOnPolicy(PolicyRef policy, String sha256, String with, String said, LocalDate on)
            implements OnDraft {}

    record CloseConsultation(PolicyRef policy, String summary, LocalDate on) implements OnDraft {}

    /**
     * @param sha256 of the text that was looked at
     * @param reason why without a trial or a consultation, where one is missing
     * @param on today
     */
    record AdoptPolicy(
            PolicyRef policy,
            String sha256,
            LocalDate from,
            @Nullable String reason,
            String by,
            LocalDate on)
            implements PolicyCommand {
        @Override
        public String policyId() {
            return policy.id();
        }

        @Override
        public Target target() {
            return Target.COMMON;
        }
    }

    /**
     * @param from first day without the version
     * @param on today
     */
    record RetirePolicy(PolicyRef policy, LocalDate from, String reason, String by, LocalDate on)
            implements PolicyCommand {
        @Override
        public String policyId() {
            return policy.id();
        }

        @Override
        public Target target() {
            return Target.COMMON;
        }
    }

    /**
     * Records what came with Jejak, as far as it is not known yet.
     *
     * @param on today
     */
    record ShipPolicy(String policyId, List<Shipment> versions, String by, LocalDate on)
            implements PolicyCommand {
        /**
         * @param from first day in force, or the day of a draft
         * @param adopted false for what is no law and only there to be tried
         */
        record Shipment(PolicyModel model, LocalDate from, boolean adopted) {}

        public ShipPolicy {
            versions = List.copyOf(versions);
        }

        @Override
        public Target target() {
            return Target.COMMON;
        }
    }
}
