package id.jejak.exchange.write.exchange;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.exchange.events.ExchangeForm;
import id.jejak.exchange.write.exchange.ExchangeCommand.ArrangeExchange;
import id.jejak.exchange.write.exchange.ExchangeCommand.CountGuests;
import id.jejak.exchange.write.exchange.ExchangeCommand.JoinExchange;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.ExchangeId;
import id.jejak.kernel.Region;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/exchanges")
class ExchangeApi {
    private final Commands commands;

    ExchangeApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param host Kemendagri code of the region where it takes place
     */
    record NewExchange(
            @Nullable String code,
            @Nullable String agencyCode,
            @Nullable String title,
            @Nullable String form,
            @Nullable String host,
            @Nullable String startsOn,
            @Nullable String endsOn,
            @Nullable String on) {}

    record Guests(@Nullable String agencyCode, @Nullable String people, @Nullable String on) {}

    record Joining(@Nullable String on) {}

    @PostMapping
    Outcome arrange(@RequestBody NewExchange body, Envelope envelope) {
        var fields = new Fields();
        var code = fields.text("code", body.code());
        var agency = fields.take("agencyCode", body.agencyCode(), AgencyId::ofCode);
        var title = fields.text("title", body.title());
        var form = fields.choice("form", body.form(), ExchangeForm.class);
        var host = fields.take("host", body.host(), Region::new);
        var startsOn = fields.date("startsOn", body.startsOn());
        var endsOn = fields.date("endsOn", body.endsOn());
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new ArrangeExchange(
                                        ExchangeId.ofCode(code),
                                        agency,
                                        code,
                                        title,
                                        form,
                                        host,
                                        startsOn,
                                        endsOn,
                                        on)),
                envelope);
    }

    @PutMapping("/{exchangeId}/guests/{region}")
    Outcome guests(
            @PathVariable String exchangeId,
            @PathVariable String region,
            @RequestBody Guests body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("exchangeId", exchangeId, ExchangeId::new);
        var from = fields.take("region", region, Region::new);
        var agency = fields.take("agencyCode", body.agencyCode(), AgencyId::ofCode);
        var people = fields.whole("people", body.people(), 1, ExchangeCommand.MOST_GUESTS);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new CountGuests(id, agency, from, people, on)), envelope);
    }

    @PutMapping("/{exchangeId}/people/{employeeId}")
    Outcome join(
            @PathVariable String exchangeId,
            @PathVariable String employeeId,
            @RequestBody Joining body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("exchangeId", exchangeId, ExchangeId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new JoinExchange(id, employee, on)), envelope);
    }

    private Outcome send(ExchangeCommand command, Envelope envelope) {
        return Outcome.of(command.exchangeId(), commands.send(command, envelope));
    }
}
