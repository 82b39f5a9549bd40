package id.jejak.funding.write.budget;

import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.funding.events.PledgeForm.FACILITIES;
import static id.jejak.funding.events.PledgeForm.MONEY;
import static id.jejak.funding.write.budget.Budgets.ENDS;
import static id.jejak.funding.write.budget.Budgets.FEBRUARY;
import static id.jejak.funding.write.budget.Budgets.ID;
import static id.jejak.funding.write.budget.Budgets.JANUARY;
import static id.jejak.funding.write.budget.Budgets.OPENS;
import static id.jejak.funding.write.budget.Budgets.PLANNED;
import static id.jejak.funding.write.budget.Budgets.SPONSOR;
import static id.jejak.funding.write.budget.Budgets.YEAR;
import static id.jejak.funding.write.budget.Budgets.allocated;
import static id.jejak.funding.write.budget.Budgets.pledged;
import static id.jejak.funding.write.budget.Budgets.received;
import static id.jejak.funding.write.budget.Budgets.release;
import static id.jejak.funding.write.budget.Budgets.released;
import static id.jejak.funding.write.budget.Budgets.reserve;
import static id.jejak.funding.write.budget.Budgets.reserved;
import static id.jejak.funding.write.budget.Budgets.rp;
import static id.jejak.funding.write.budget.Budgets.spend;
import static id.jejak.funding.write.budget.Budgets.spent;
import static id.jejak.funding.write.budget.Budgets.withdrawn;
import static id.jejak.funding.write.budget.FundingRejection.ALREADY_PAID;
import static id.jejak.funding.write.budget.FundingRejection.ALREADY_RESERVED;
import static id.jejak.funding.write.budget.FundingRejection.AMOUNT_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.BEFORE_LAST_STEP;
import static id.jejak.funding.write.budget.FundingRejection.FACILITIES_ARE_NO_MONEY;
import static id.jejak.funding.write.budget.FundingRejection.NOT_ALLOCATED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_ENOUGH;
import static id.jejak.funding.write.budget.FundingRejection.NOT_PLEDGED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_RECEIVED;
import static id.jejak.funding.write.budget.FundingRejection.NOT_RESERVED;
import static id.jejak.funding.write.budget.FundingRejection.OTHER_ORGANISER;
import static id.jejak.funding.write.budget.FundingRejection.OTHER_YEAR;
import static id.jejak.funding.write.budget.FundingRejection.PLEDGE_WITHDRAWN;
import static id.jejak.funding.write.budget.FundingRejection.REASON_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.REFERENCE_MISSING;
import static id.jejak.funding.write.budget.FundingRejection.SESSION_CANCELLED;
import static id.jejak.funding.write.budget.FundingRejection.SESSION_OPENED;
import static id.jejak.funding.write.budget.FundingRejection.SESSION_UNKNOWN;
import static id.jejak.kernel.FundId.ALLOCATION;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.funding.events.FundingEvent;
import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.funding.events.FundingEvent.FundsSpent;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.FundId;
import id.jejak.kernel.SessionId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

class SpendingDeciderTest {
    private final Spec<Budget, FundingEvent> spec = Budgets.spec();

    @Test
    void money_that_is_there_is_reserved_to_the_last_rupiah_and_not_one_more() {
        spec.given(allocated(500)).when(reserving(ALLOCATION, 500)).then(reserved(ALLOCATION, 500));
        spec.given(allocated(500)).when(reserving(ALLOCATION, 501)).thenRejected(NOT_ENOUGH);
    }

    @Test
    void what_others_reserved_or_spent_is_not_there_any_more() {
        var other =
                new FundsReserved(
                        ID, KOMINFO, YEAR, new SessionId("s2"), ALLOCATION, rp(300), JANUARY);
        spec.given(allocated(500), other).when(reserving(ALLOCATION, 201)).thenRejected(NOT_ENOUGH);
        var paid =
                new FundsSpent(
                        ID,
                        KOMINFO,
                        YEAR,
                        new SessionId("s2"),
                        ALLOCATION,
                        rp(300),
                        "SP2D 9",
                        FEBRUARY);
        spec.given(allocated(500), other, paid)
                .when(reserving(ALLOCATION, 201))
                .thenRejected(NOT_ENOUGH);
    }

    @Test
    void a_sponsor_s_money_is_there_when_it_has_come() {
        spec.given(allocated(0)).when(reserving(SPONSOR, 50)).thenRejected(NOT_PLEDGED);
        spec.given(allocated(0), pledged(MONEY, 50))
                .when(reserving(SPONSOR, 50))
                .thenRejected(NOT_RECEIVED);
        spec.given(allocated(0), pledged(MONEY, 50), withdrawn())
                .when(reserving(SPONSOR, 50))
                .thenRejected(PLEDGE_WITHDRAWN);
        spec.given(allocated(0), pledged(MONEY, 50), received(MONEY, 50))
                .when(reserving(SPONSOR, 50))
                .then(reserved(SPONSOR, 50));
        spec.given(allocated(0), pledged(FACILITIES, 50), received(FACILITIES, 50))
                .when(reserving(SPONSOR, 50))
                .thenRejected(FACILITIES_ARE_NO_MONEY);
    }

    @Test
    void the_same_reservation_again_changes_nothing_and_another_amount_is_refused() {
        var held = spec.given(allocated(500), reserved(ALLOCATION, 100));
        held.when(reserving(ALLOCATION, 100)).thenNothing();
        held.when(reserving(ALLOCATION, 101)).thenRejected(ALREADY_RESERVED);
    }

    @Test
    void what_was_given_back_is_reserved_anew_but_not_by_the_old_wish() {
        var back = spec.given(allocated(500), reserved(ALLOCATION, 100), released(100, FEBRUARY));
        back.when(reserving(ALLOCATION, 100)).thenNothing();
        back.when(reserving(ALLOCATION, 500)).then(reserved(ALLOCATION, 500));
        back.when(state -> SpendingDecider.reserve(reserve(ALLOCATION, 9, JANUARY), state, PLANNED))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void money_is_reserved_before_a_session_of_the_agency_opens_in_the_year() {
        var budget = spec.given(allocated(500));
        var wish = reserve(ALLOCATION, 1, OPENS);
        budget.when(state -> SpendingDecider.reserve(wish, state, PLANNED))
                .thenRejected(SESSION_OPENED);
        budget.when(reserving(SessionPlan.UNKNOWN)).thenRejected(SESSION_UNKNOWN);
        budget.when(reserving(new SessionPlan.CalledOff())).thenRejected(SESSION_CANCELLED);
        budget.when(reserving(new SessionPlan.Planned(OPENS, ENDS, List.of(new AgencyId("city")))))
                .thenRejected(OTHER_ORGANISER);
        budget.when(
                        reserving(
                                new SessionPlan.Planned(
                                        OPENS.plusYears(1), ENDS.plusYears(1), List.of(KOMINFO))))
                .thenRejected(OTHER_YEAR);
        budget.when(reserving(ALLOCATION, 0)).thenRejected(AMOUNT_MISSING);
        spec.given(allocated(500))
                .when(
                        state ->
                                SpendingDecider.reserve(
                                        reserve(ALLOCATION, 1, JANUARY.minusDays(1)),
                                        state,
                                        PLANNED))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given().when(reserving(ALLOCATION, 1)).thenRejected(NOT_ALLOCATED);
    }

    @Test
    void payments_come_out_of_what_was_reserved() {
        var held = spec.given(allocated(500), reserved(ALLOCATION, 100));
        held.when(spending(100, "SP2D 1")).then(spent(100, "SP2D 1"));
        held.when(spending(101, "SP2D 1")).thenRejected(NOT_RESERVED);
        held.when(spending(0, "SP2D 1")).thenRejected(AMOUNT_MISSING);
        held.when(spending(1, " ")).thenRejected(REFERENCE_MISSING);
        held.when(state -> SpendingDecider.spend(spend(1, "1", JANUARY), state))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(allocated(500)).when(spending(1, "SP2D 1")).thenRejected(NOT_RESERVED);
        spec.given().when(spending(1, "SP2D 1")).thenRejected(NOT_ALLOCATED);
    }

    @Test
    void a_payment_is_known_by_its_document() {
        var paid = spec.given(allocated(500), reserved(ALLOCATION, 100), spent(60, "SP2D 1"));
        paid.when(spending(60, "SP2D 1")).thenNothing();
        paid.when(spending(40, "SP2D 1")).thenRejected(ALREADY_PAID);
        paid.when(spending(41, "SP2D 2")).thenRejected(NOT_RESERVED);
        paid.when(spending(40, "SP2D 2")).then(spent(40, "SP2D 2"));
    }

    @Test
    void the_rest_is_given_back_for_a_reason_once() {
        var paid = spec.given(allocated(500), reserved(ALLOCATION, 100), spent(60, "SP2D 1"));
        paid.when(releasing("rest", ENDS)).then(released(40, ENDS));
        paid.when(releasing(" ", ENDS)).thenRejected(REASON_MISSING);
        paid.when(releasing("rest", FEBRUARY)).thenRejected(BEFORE_LAST_STEP);
        spec.given(allocated(500), reserved(ALLOCATION, 100), released(100, ENDS))
                .when(releasing("rest", ENDS))
                .thenNothing();
        spec.given(allocated(500)).when(releasing("rest", ENDS)).thenRejected(NOT_RESERVED);
        spec.given().when(releasing("rest", ENDS)).thenRejected(NOT_ALLOCATED);
    }

    @Test
    void a_stream_that_spends_what_nobody_reserved_is_corrupt() {
        assertThatThrownBy(() -> spec.given(allocated(5), spent(5, "SP2D 1")))
                .hasMessage("corrupt stream: FundsSpent after Open");
        assertThatThrownBy(() -> spec.given(spent(5, "SP2D 1")))
                .hasMessage("corrupt stream: FundsSpent after Unopened");
    }

    private static Function<Budget, Decision<FundingEvent>> reserving(FundId fund, long amount) {
        return state -> SpendingDecider.reserve(reserve(fund, amount, FEBRUARY), state, PLANNED);
    }

    private static Function<Budget, Decision<FundingEvent>> reserving(SessionPlan session) {
        return state -> SpendingDecider.reserve(reserve(ALLOCATION, 1, FEBRUARY), state, session);
    }

    private static Function<Budget, Decision<FundingEvent>> spending(long amount, String paper) {
        return state -> SpendingDecider.spend(spend(amount, paper, ENDS), state);
    }

    private static Function<Budget, Decision<FundingEvent>> releasing(String why, LocalDate on) {
        return state -> SpendingDecider.release(release(why, on), state);
    }
}
