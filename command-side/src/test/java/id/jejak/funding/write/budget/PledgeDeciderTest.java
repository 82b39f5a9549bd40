package id.jejak.funding.write.budget;

import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.funding.events.PledgeForm.FACILITIES;
import static id.jejak.funding.events.PledgeForm.MONEY;
import static id.jejak.funding.write.budget.Budgets.FEBRUARY;
import static id.jejak.funding.write.budget.Budgets.JANUARY;
import static id.jejak.funding.write.budget.Budgets.SPONSOR;
import static id.jejak.funding.write.budget.Budgets.YEAR;
import static id.jejak.funding.write.budget.Budgets.allocated;
import static id.jejak.funding.write.budget.Budgets.pledged;
import static id.jejak.funding.write.budget.Budgets.received;
import static id.jejak.funding.write.budget.Budgets.rp;
import static id.jejak.funding.write.budget.Budgets.withdrawn;
import static id.jejak.funding.write.budget.FundingRejection.ALREADY_PLEDGED;
import static id.jejak.funding.write.budget.FundingRejection.ALREADY_RECEIVED;
import static id.jejak.funding.write.budget.FundingRejection.AMOUNT_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.BEFORE_LAST_STEP;
import static id.jejak.funding.write.budget.FundingRejection.MORE_THAN_PLEDGED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_ALLOCATED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_PLEDGED;
import static id.jejak.funding.write.budget.FundingRejection.PLEDGE_WITHDRAWN;
import static id.jejak.funding.write.budget.FundingRejection.REASON_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.SPONSOR_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.funding.events.FundingEvent;
import id.jejak.funding.events.PledgeForm;
import id.jejak.funding.write.budget.BudgetCommand.ReceivePledge;
import id.jejak.funding.write.budget.BudgetCommand.TakePledge;
import id.jejak.funding.write.budget.BudgetCommand.WithdrawPledge;
import id.jejak.kernel.FundId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.function.Function;

class PledgeDeciderTest {
    private final Spec<Budget, FundingEvent> spec = Budgets.spec();

    @Test
    void a_sponsor_promises_money_or_facilities() {
        spec.given(allocated(0)).when(take(MONEY, 70, JANUARY)).then(pledged(MONEY, 70));
        spec.given(allocated(0)).when(take(FACILITIES, 70, JANUARY)).then(pledged(FACILITIES, 70));
    }

    @Test
    void the_same_promise_again_changes_nothing_and_another_one_is_refused() {
        var known = spec.given(allocated(0), pledged(MONEY, 70));
        known.when(take(MONEY, 70, FEBRUARY)).thenNothing();
        known.when(take(MONEY, 71, JANUARY)).thenRejected(ALREADY_PLEDGED);
    }

    @Test
    void a_promise_needs_a_budget_a_sponsor_an_amount_and_a_day() {
        spec.given().when(take(MONEY, 70, JANUARY)).thenRejected(NOT_ALLOCATED);
        spec.given(allocated(0)).when(take(MONEY, 0, JANUARY)).thenRejected(AMOUNT_MISSING);
        spec.given(allocated(0))
                .when(take(MONEY, 70, JANUARY.minusDays(1)))
                .thenRejected(BEFORE_LAST_STEP);
        var nameless = new TakePledge(KOMINFO, YEAR, SPONSOR, " ", MONEY, rp(1), "x", JANUARY);
        spec.given(allocated(0))
                .when(state -> PledgeDecider.take(nameless, state))
                .thenRejected(SPONSOR_MISSING);
    }

    @Test
    void the_allocation_is_nobody_s_pledge() {
        var odd =
                new TakePledge(
                        KOMINFO, YEAR, FundId.ALLOCATION, "PT Maju", MONEY, rp(1), "x", JANUARY);
        spec.given(allocated(0))
                .when(state -> PledgeDecider.take(odd, state))
                .thenRejected(ALREADY_PLEDGED);
    }

    @Test
    void at_most_what_was_promised_comes_and_only_once() {
        var promised = spec.given(allocated(0), pledged(MONEY, 70));
        promised.when(receive(70)).then(received(MONEY, 70));
        promised.when(receive(50)).then(received(MONEY, 50));
        promised.when(receive(71)).thenRejected(MORE_THAN_PLEDGED);
        promised.when(receive(0)).thenRejected(AMOUNT_MISSING);
        var there = spec.given(allocated(0), pledged(MONEY, 70), received(MONEY, 70));
        there.when(receive(70)).thenNothing();
        there.when(receive(60)).thenRejected(ALREADY_RECEIVED);
    }

    @Test
    void nothing_comes_of_a_promise_nobody_gave_or_before_it_was_given() {
        spec.given().when(receive(1)).thenRejected(NOT_ALLOCATED);
        spec.given(allocated(0)).when(receive(1)).thenRejected(NOT_PLEDGED);
        var early = new ReceivePledge(KOMINFO, YEAR, SPONSOR, rp(1), JANUARY.minusDays(1));
        spec.given(allocated(0), pledged(MONEY, 70))
                .when(state -> PledgeDecider.receive(early, state))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void a_promise_is_withdrawn_for_a_reason_unless_it_was_kept() {
        var promised = spec.given(allocated(0), pledged(MONEY, 70));
        promised.when(withdraw("bankrupt", FEBRUARY)).then(withdrawn());
        promised.when(withdraw(" ", FEBRUARY)).thenRejected(REASON_MISSING);
        promised.when(withdraw("x", JANUARY.minusDays(1))).thenRejected(BEFORE_LAST_STEP);
        spec.given(allocated(0), pledged(MONEY, 70), received(MONEY, 70))
                .when(withdraw("bankrupt", FEBRUARY))
                .thenRejected(ALREADY_RECEIVED);
        var gone = spec.given(allocated(0), pledged(MONEY, 70), withdrawn());
        gone.when(withdraw("bankrupt", FEBRUARY)).thenNothing();
        gone.when(receive(70)).thenRejected(PLEDGE_WITHDRAWN);
        spec.given().when(withdraw("x", FEBRUARY)).thenRejected(NOT_ALLOCATED);
        spec.given(allocated(0)).when(withdraw("x", FEBRUARY)).thenRejected(NOT_PLEDGED);
    }

    private static Function<Budget, Decision<FundingEvent>> take(
            PledgeForm form, long value, LocalDate on) {
        var command =
                new TakePledge(
                        KOMINFO, YEAR, SPONSOR, "PT Maju", form, rp(value), "For training", on);
        return state -> PledgeDecider.take(command, state);
    }

    private static Function<Budget, Decision<FundingEvent>> receive(long value) {
        var command = new ReceivePledge(KOMINFO, YEAR, SPONSOR, rp(value), FEBRUARY);
        return state -> PledgeDecider.receive(command, state);
    }

    private static Function<Budget, Decision<FundingEvent>> withdraw(String why, LocalDate on) {
        var command = new WithdrawPledge(KOMINFO, YEAR, SPONSOR, why, on);
        return state -> PledgeDecider.withdraw(command, state);
    }
}
