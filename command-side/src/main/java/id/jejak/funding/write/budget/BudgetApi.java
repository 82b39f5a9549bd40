package id.jejak.funding.write.budget;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Outcome;
import id.jejak.funding.events.PledgeForm;
import id.jejak.funding.write.budget.BudgetCommand.AllocateBudget;
import id.jejak.funding.write.budget.BudgetCommand.ChangeAllocation;
import id.jejak.funding.write.budget.BudgetCommand.ReceivePledge;
import id.jejak.funding.write.budget.BudgetCommand.TakePledge;
import id.jejak.funding.write.budget.BudgetCommand.WithdrawPledge;
import id.jejak.kernel.FundId;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What comes into the training budget of an agency and year. */
@RestController
@RequestMapping("/api/agencies/{agencyId}/budgets/{year}")
class BudgetApi {
    private final Commands commands;

    BudgetApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param amount whole rupiah, digits only
     * @param basis the document that allocates or changes
     */
    record Allocation(@Nullable String amount, @Nullable String basis, @Nullable String on) {}

    /**
     * @param number the office's own number of the pledge
     * @param value rupiah, for facilities what they are worth
     */
    record NewPledge(
            @Nullable String number,
            @Nullable String sponsor,
            @Nullable String form,
            @Nullable String value,
            @Nullable String description,
            @Nullable String on) {}

    record Receipt(@Nullable String value, @Nullable String on) {}

    record Withdrawal(@Nullable String reason, @Nullable String on) {}

    @PostMapping("/allocation")
    Outcome allocate(
            @PathVariable String agencyId,
            @PathVariable String year,
            @RequestBody Allocation body,
            Envelope envelope) {
        var in = new BudgetPath(agencyId, year);
        var amount = in.rupiah("amount", body.amount());
        var basis = in.fields().text("basis", body.basis());
        var on = in.fields().date("on", body.on());
        return send(
                in.build(() -> new AllocateBudget(in.agency(), in.year(), amount, basis, on)),
                envelope);
    }

    @PutMapping("/allocation")
    Outcome change(
            @PathVariable String agencyId,
            @PathVariable String year,
            @RequestBody Allocation body,
            Envelope envelope) {
        var in = new BudgetPath(agencyId, year);
        var amount = in.rupiah("amount", body.amount());
        var basis = in.fields().text("basis", body.basis());
        var on = in.fields().date("on", body.on());
        return send(
                in.build(() -> new ChangeAllocation(in.agency(), in.year(), amount, basis, on)),
                envelope);
    }

    @PostMapping("/pledges")
    Outcome pledge(
            @PathVariable String agencyId,
            @PathVariable String year,
            @RequestBody NewPledge body,
            Envelope envelope) {
        var in = new BudgetPath(agencyId, year);
        var fund = in.fields().take("number", body.number(), FundId::ofPledge);
        var sponsor = in.fields().text("sponsor", body.sponsor());
        var form = in.fields().choice("form", body.form(), PledgeForm.class);
        var value = in.rupiah("value", body.value());
        var description = in.fields().text("description", body.description());
        var on = in.fields().date("on", body.on());
        var command =
                in.build(
                        () ->
                                new TakePledge(
                                        in.agency(),
                                        in.year(),
                                        fund,
                                        sponsor,
                                        form,
                                        value,
                                        description,
                                        on));
        return Outcome.of(command.fundId(), commands.send(command, envelope));
    }

    @PostMapping("/pledges/{fundId}/receipt")
    Outcome receive(
            @PathVariable String agencyId,
            @PathVariable String year,
            @PathVariable String fundId,
            @RequestBody Receipt body,
            Envelope envelope) {
        var in = new BudgetPath(agencyId, year);
        var fund = in.fields().take("fundId", fundId, FundId::new);
        var value = in.rupiah("value", body.value());
        var on = in.fields().date("on", body.on());
        return send(
                in.build(() -> new ReceivePledge(in.agency(), in.year(), fund, value, on)),
                envelope);
    }

    @PostMapping("/pledges/{fundId}/withdrawal")
    Outcome withdraw(
            @PathVariable String agencyId,
            @PathVariable String year,
            @PathVariable String fundId,
            @RequestBody Withdrawal body,
            Envelope envelope) {
        var in = new BudgetPath(agencyId, year);
        var fund = in.fields().take("fundId", fundId, FundId::new);
        var reason = in.fields().text("reason", body.reason());
        var on = in.fields().date("on", body.on());
        return send(
                in.build(() -> new WithdrawPledge(in.agency(), in.year(), fund, reason, on)),
                envelope);
    }

    private Outcome send(BudgetCommand command, Envelope envelope) {
        return Outcome.of(command.budgetId(), commands.send(command, envelope));
    }
}
