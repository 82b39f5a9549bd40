package id.jejak.funding.events;

import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.BudgetId;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Rupiah;
import id.jejak.kernel.SessionId;

import java.time.LocalDate;

/** The training budget of one agency for one year: what came in, was reserved, and went out. */
public sealed interface FundingEvent extends AgencyFact {
    BudgetId budgetId();

    /** 2000 to 2199. */
    int year();

    /**
     * @param amount of the region's own money, perhaps none
     * @param basis the document that says so, such as the DPA of the agency
     */
    record BudgetAllocated(
            BudgetId budgetId,
            AgencyId agencyId,
            int year,
            Rupiah amount,
            String basis,
            LocalDate occurredOn)
            implements FundingEvent {}

    /**
     * @param amount the new amount in place of the old one
     */
    record AllocationChanged(
            BudgetId budgetId,
            AgencyId agencyId,
            int year,
            Rupiah amount,
            String basis,
            LocalDate occurredOn)
            implements FundingEvent {}

    /**
     * @param sponsor name of the company, foundation or agency
     * @param value rupiah promised; for facilities what they are worth by the office's estimate
     * @param description what it is for, or which facilities
     */
    record SponsorPledged(
            BudgetId budgetId,
            AgencyId agencyId,
            int year,
            FundId fundId,
            String sponsor,
            PledgeForm form,
            Rupiah value,
            String description,
            LocalDate occurredOn)
            implements FundingEvent {}

    /**
     * @param value what came, at most what was promised
     */
    record PledgeReceived(
            BudgetId budgetId,
            AgencyId agencyId,
            int year,
            FundId fundId,
            PledgeForm form,
            Rupiah value,
            LocalDate occurredOn)
            implements FundingEvent {}

    /** The promise is not kept, wholly; nothing of it came. */
    record PledgeWithdrawn(
            BudgetId budgetId,
            AgencyId agencyId,
            int year,
            FundId fundId,
            String reason,
            LocalDate occurredOn)
            implements FundingEvent {}

    /** From now on this money is for this session and for nothing else. */
    record FundsReserved(
            BudgetId budgetId,
            AgencyId agencyId,
            int year,
            SessionId sessionId,
            FundId fundId,
            Rupiah amount,
            LocalDate occurredOn)
            implements FundingEvent {}

    /**
     * @param amount taken from what was reserved
     * @param reference number of the payment's document
     */
    record FundsSpent(
            BudgetId budgetId,
            AgencyId agencyId,
            int year,
            SessionId sessionId,
            FundId fundId,
            Rupiah amount,
            String reference,
            LocalDate occurredOn)
            implements FundingEvent {}

    /**
     * @param amount all that was reserved and not spent
     */
    record FundsReleased(
            BudgetId budgetId,
            AgencyId agencyId,
            int year,
            SessionId sessionId,
            FundId fundId,
            Rupiah amount,
            String reason,
            LocalDate occurredOn)
            implements FundingEvent {}
}
