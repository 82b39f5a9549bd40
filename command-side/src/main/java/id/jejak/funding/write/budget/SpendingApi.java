package id.jejak.funding.write.budget;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Outcome;
import id.jejak.funding.write.budget.BudgetCommand.ReleaseFunds;
import id.jejak.funding.write.budget.BudgetCommand.ReserveFunds;
import id.jejak.funding.write.budget.BudgetCommand.SpendFunds;
import id.jejak.kernel.SessionId;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goes out of the training budget of an agency and year, session by session. */
@RestController
@RequestMapping("/api/agencies/{agencyId}/budgets/{year}/sessions/{sessionId}")
class SpendingApi {
    private final Commands commands;

    SpendingApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param fundId the pledge that pays; the allocation if left out
     */
    record NewReservation(@Nullable String fundId, @Nullable String amount, @Nullable String on) {}

    /**
     * @param reference number of the payment's document
     */
    record Payment(
            @Nullable String fundId,
            @Nullable String amount,
            @Nullable String reference,
            @Nullable String on) {}

    record Release(@Nullable String fundId, @Nullable String reason, @Nullable String on) {}

    @PutMapping("/reservation")
    Outcome reserve(
            @PathVariable String agencyId,
            @PathVariable String year,
            @PathVariable String sessionId,
            @RequestBody NewReservation body,
            Envelope envelope) {
        var in = new BudgetPath(agencyId, year);
        var session = in.fields().take("sessionId", sessionId, SessionId::new);
        var fund = in.fund(body.fundId());
        var amount = in.rupiah("amount", body.amount());
        var on = in.fields().date("on", body.on());
        return send(
                in.build(() -> new ReserveFunds(in.agency(), in.year(), session, fund, amount, on)),
                envelope);
    }

    @PostMapping("/payments")
    Outcome spend(
            @PathVariable String agencyId,
            @PathVariable String year,
            @PathVariable String sessionId,
            @RequestBody Payment body,
            Envelope envelope) {
        var in = new BudgetPath(agencyId, year);
        var session = in.fields().take("sessionId", sessionId, SessionId::new);
        var fund = in.fund(body.fundId());
        var amount = in.rupiah("amount", body.amount());
        var reference = in.fields().text("reference", body.reference());
        var on = in.fields().date("on", body.on());
        return send(
                in.build(
                        () ->
                                new SpendFunds(
                                        in.agency(),
                                        in.year(),
                                        session,
                                        fund,
                                        amount,
                                        reference,
                                        on)),
                envelope);
    }

    @PostMapping("/release")
    Outcome release(
            @PathVariable String agencyId,
            @PathVariable String year,
            @PathVariable String sessionId,
            @RequestBody Release body,
            Envelope envelope) {
        var in = new BudgetPath(agencyId, year);
        var session = in.fields().take("sessionId", sessionId, SessionId::new);
        var fund = in.fund(body.fundId());
        var reason = in.fields().text("reason", body.reason());
        var on = in.fields().date("on", body.on());
        return send(
                in.build(() -> new ReleaseFunds(in.agency(), in.year(), session, fund, reason, on)),
                envelope);
    }

    private Outcome send(BudgetCommand command, Envelope envelope) {
        return Outcome.of(command.budgetId(), commands.send(command, envelope));
    }
}
