package id.jejak.funding.write.budget;

import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.funding.events.PledgeForm.MONEY;
import static id.jejak.funding.write.budget.Budgets.ENDS;
import static id.jejak.funding.write.budget.Budgets.FEBRUARY;
import static id.jejak.funding.write.budget.Budgets.JANUARY;
import static id.jejak.funding.write.budget.Budgets.OPENS;
import static id.jejak.funding.write.budget.Budgets.SESSION;
import static id.jejak.funding.write.budget.Budgets.SPONSOR;
import static id.jejak.funding.write.budget.Budgets.YEAR;
import static id.jejak.funding.write.budget.Budgets.allocated;
import static id.jejak.funding.write.budget.Budgets.changed;
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

import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Histories;
import id.jejak.funding.write.budget.BudgetCommand.AllocateBudget;
import id.jejak.funding.write.budget.BudgetCommand.ChangeAllocation;
import id.jejak.funding.write.budget.BudgetCommand.ReceivePledge;
import id.jejak.funding.write.budget.BudgetCommand.ReserveFunds;
import id.jejak.funding.write.budget.BudgetCommand.TakePledge;
import id.jejak.funding.write.budget.BudgetCommand.WithdrawPledge;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeMap;

class BudgetAggregateTest {
    private final AggregateTestFixture<BudgetAggregate> fixture =
            new AggregateTestFixture<>(BudgetAggregate.class);

    @BeforeEach
    void kominfo_holds_a_session() {
        var kominfo =
                new AgencyRegistered(
                        KOMINFO, null, List.of(KOMINFO), AgencyKind.CITY, "1", "K", "1", JANUARY);
        var plan =
                new SessionScheduled(
                        SESSION, "S-1", activity(), OPENS, ENDS, 5, "Sabang", KOMINFO, JANUARY);
        fixture.registerInjectableResource(
                new Histories()
                        .with(KOMINFO.value(), kominfo)
                        .with(SESSION.value(), plan)
                        .with("off", plan, new SessionCancelled(new SessionId("off"), "x", JANUARY))
                        .facts());
    }

    @Test
    void every_command_reaches_its_rule() {
        fixture.givenNoPriorActivity()
                .when(new AllocateBudget(KOMINFO, YEAR, rp(9), "DPA", JANUARY))
                .expectEvents(allocated(9));
        fixture.given(allocated(9))
                .when(new ChangeAllocation(KOMINFO, YEAR, rp(10), "DPPA", FEBRUARY))
                .expectEvents(changed(10));
        fixture.given(allocated(9))
                .when(
                        new TakePledge(
                                KOMINFO,
                                YEAR,
                                SPONSOR,
                                "PT Maju",
                                MONEY,
                                rp(7),
                                "For training",
                                JANUARY))
                .expectEvents(pledged(MONEY, 7));
        fixture.given(allocated(9), pledged(MONEY, 7))
                .when(new ReceivePledge(KOMINFO, YEAR, SPONSOR, rp(7), FEBRUARY))
                .expectEvents(received(MONEY, 7));
        fixture.given(allocated(9), pledged(MONEY, 7))
                .when(new WithdrawPledge(KOMINFO, YEAR, SPONSOR, "bankrupt", FEBRUARY))
                .expectEvents(withdrawn());
        fixture.given(allocated(9))
                .when(reserve(FundId.ALLOCATION, 9, FEBRUARY))
                .expectEvents(reserved(FundId.ALLOCATION, 9));
        fixture.given(allocated(9), reserved(FundId.ALLOCATION, 9))
                .when(spend(5, "SP2D 1", ENDS))
                .expectEvents(spent(5, "SP2D 1"));
        fixture.given(allocated(9), reserved(FundId.ALLOCATION, 9))
                .when(release("rest", ENDS))
                .expectEvents(released(9, ENDS));
    }

    @Test
    void a_session_that_was_called_off_gets_no_money() {
        fixture.given(allocated(9))
                .when(
                        new ReserveFunds(
                                KOMINFO,
                                YEAR,
                                new SessionId("off"),
                                FundId.ALLOCATION,
                                rp(1),
                                FEBRUARY))
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails("funding.session-cancelled");
    }

    private static Activity activity() {
        return new Activity(
                new ProgrammeId("p"),
                TrainingForm.BIMTEK,
                Reach.NATIONAL,
                5,
                1,
                Jp.of(40),
                new TreeMap<>());
    }
}
