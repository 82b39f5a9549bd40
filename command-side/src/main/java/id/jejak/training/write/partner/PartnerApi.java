package id.jejak.training.write.partner;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.PartnerKind;
import id.jejak.training.write.partner.PartnerCommand.EndAgreement;
import id.jejak.training.write.partner.PartnerCommand.HoldTogether;
import id.jejak.training.write.partner.PartnerCommand.OfferTogether;
import id.jejak.training.write.partner.PartnerCommand.RegisterPartner;
import id.jejak.training.write.partner.PartnerCommand.SignAgreement;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/partners")
class PartnerApi {
    private final Commands commands;

    PartnerApi(Commands commands) {
        this.commands = commands;
    }

    record NewPartner(
            @Nullable String code,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String on) {}

    /**
     * @param until the last day
     */
    record NewAgreement(
            @Nullable String number,
            @Nullable String subject,
            @Nullable String from,
            @Nullable String until,
            @Nullable String on) {}

    record End(@Nullable String number, @Nullable String reason, @Nullable String on) {}

    record Together(@Nullable String on) {}

    record HeldBy(@Nullable String organiserCode, @Nullable String on) {}

    @PostMapping
    Outcome register(@RequestBody NewPartner body, Envelope envelope) {
        var fields = new Fields();
        var code = fields.text("code", body.code());
        var name = fields.text("name", body.name());
        var kind = fields.choice("kind", body.kind(), PartnerKind.class);
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () -> new RegisterPartner(PartnerId.ofCode(code), code, name, kind, on)),
                envelope);
    }

    @PostMapping("/{partnerId}/agreements")
    Outcome sign(
            @PathVariable String partnerId, @RequestBody NewAgreement body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("partnerId", partnerId, PartnerId::new);
        var number = fields.text("number", body.number());
        var subject = fields.text("subject", body.subject());
        var from = fields.date("from", body.from());
        var until = fields.date("until", body.until());
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new SignAgreement(id, number, subject, from, until, on)),
                envelope);
    }

    /** The number comes in the body: those of offices hold slashes. */
    @PostMapping("/{partnerId}/agreement-ends")
    Outcome end(@PathVariable String partnerId, @RequestBody End body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("partnerId", partnerId, PartnerId::new);
        var number = fields.text("number", body.number());
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new EndAgreement(id, number, reason, on)), envelope);
    }

    @PutMapping("/{partnerId}/programmes/{programmeId}")
    Outcome offer(
            @PathVariable String partnerId,
            @PathVariable String programmeId,
            @RequestBody Together body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("partnerId", partnerId, PartnerId::new);
        var programme = fields.take("programmeId", programmeId, ProgrammeId::new);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new OfferTogether(id, programme, on)), envelope);
    }

    @PutMapping("/{partnerId}/sessions/{sessionId}")
    Outcome hold(
            @PathVariable String partnerId,
            @PathVariable String sessionId,
            @RequestBody HeldBy body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("partnerId", partnerId, PartnerId::new);
        var session = fields.take("sessionId", sessionId, SessionId::new);
        var organiser = fields.take("organiserCode", body.organiserCode(), AgencyId::ofCode);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new HoldTogether(id, session, organiser, on)), envelope);
    }

    private Outcome send(PartnerCommand command, Envelope envelope) {
        return Outcome.of(command.partnerId(), commands.send(command, envelope));
    }
}
