package id.jejak.funding.write.budget;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.funding.events.PledgeForm;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.BudgetId;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Rupiah;
import id.jejak.kernel.SessionId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of the training budget of an agency and year. Officers of the agency. */
public sealed interface BudgetCommand extends Command {
    AgencyId agencyId();

    int year();

    @TargetAggregateIdentifier
    default BudgetId budgetId() {
        return BudgetId.of(agencyId(), year());
    }

    @Override
    default Target target() {
        return Target.of(agencyId());
    }

    record AllocateBudget(AgencyId agencyId, int year, Rupiah amount, String basis, LocalDate on)
            implements BudgetCommand {}

    /**
     * @param amount the new amount in place of the old one
     */
    record ChangeAllocation(AgencyId agencyId, int year, Rupiah amount, String basis, LocalDate on)
            implements BudgetCommand {}

    /** What a sponsor promises: {@code value} rupiah, or facilities worth as much. */
    record TakePledge(
            AgencyId agencyId,
            int year,
            FundId fundId,
            String sponsor,
            PledgeForm form,
            Rupiah value,
            String description,
            LocalDate on)
            implements BudgetCommand {}

    record ReceivePledge(AgencyId agencyId, int year, FundId fundId, Rupiah value, LocalDate on)
            implements BudgetCommand {}

    record WithdrawPledge(AgencyId agencyId, int year, FundId fundId, String reason, LocalDate on)
            implements BudgetCommand {}

    /** Money that is there, for a session that has not opened. */
    record ReserveFunds(
            AgencyId agencyId,
            int year,
            SessionId sessionId,
            FundId fundId,
            Rupiah amount,
            LocalDate on)
            implements BudgetCommand {}

    /** A payment out of what was reserved, under the number of its document. */
    record SpendFunds(
            AgencyId agencyId,
            int year,
            SessionId sessionId,
            FundId fundId,
            Rupiah amount,
            String reference,
            LocalDate on)
            implements BudgetCommand {}

    /** Gives back what was reserved and not spent. */
    record ReleaseFunds(
            AgencyId agencyId,
            int year,
            SessionId sessionId,
            FundId fundId,
            String reason,
            LocalDate on)
            implements BudgetCommand {}
}
