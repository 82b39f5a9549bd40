package id.jejak.policy.write.policy;

import static java.util.Objects.requireNonNullElse;

import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.LivePolicies;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.Blinding;
import id.jejak.ledger.Ledger;
import id.jejak.policy.rules.lab.Headline;
import id.jejak.policy.rules.lab.TrialSeal;
import id.jejak.policy.write.policy.PolicyCommand.AdoptPolicy;
import id.jejak.policy.write.policy.PolicyCommand.CloseConsultation;
import id.jejak.policy.write.policy.PolicyCommand.ConsultOnPolicy;
import id.jejak.policy.write.policy.PolicyCommand.RetirePolicy;
import id.jejak.policy.write.policy.PolicyCommand.SimulatePolicy;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What becomes of a draft, over HTTP. */
@RestController
@RequestMapping("/api/policies/{policyId}/versions/{version}")
class PolicyStepsApi {
    private final Commands commands;
    private final LivePolicies policies;
    private final Ledger ledger;
    private final TrialSeal seal;
    private final Clock clock;

    PolicyStepsApi(
            Commands commands,
            LivePolicies policies,
            Ledger ledger,
            Blinding blinding,
            Clock clock) {
        this.commands = commands;
        this.policies = policies;
        this.ledger = ledger;
        this.seal = new TrialSeal(blinding);
        this.clock = clock;
    }

    record Simulation(
            @Nullable String sha256,
            @Nullable String question,
            @Nullable String position,
            @Nullable Map<String, @Nullable String> scope,
            @Nullable Map<String, @Nullable String> figures,
            @Nullable String seal) {}

    record Consultation(
            @Nullable String sha256,
            @Nullable String with,
            @Nullable String said,
            @Nullable String on) {}

    record Closing(@Nullable String summary, @Nullable String on) {}

    record Adoption(@Nullable String sha256, @Nullable String from, @Nullable String reason) {}

    record Retirement(@Nullable String from, @Nullable String reason) {}

    @PostMapping("/simulations")
    Outcome simulate(
            @PathVariable String policyId,
            @PathVariable String version,
            @RequestBody Simulation body,
            Envelope envelope) {
        var fields = new Fields();
        var ref = PolicyText.ref(fields, policyId, version);
        var sha256 = fields.take("sha256", body.sha256(), PolicyText::hash);
        var question = fields.take("question", body.question(), PolicyText::hash);
        var position = fields.take("position", body.position(), PolicyText::position);
        var scope = PolicyText.scope(fields, body.scope());
        var figures = PolicyText.figures(fields, body.figures());
        var sealed = fields.text("seal", body.seal());
        var by = envelope.actor().subject();
        var command =
                fields.build(
                        () ->
                                new SimulatePolicy(
                                        ref, sha256, question, position, scope, figures, by,
                                        today()));
        if (command.position() >= ledger.head()) {
            throw new CommandRejected(PolicyRejection.NOT_REACHED);
        }
        if (!seal.fits(headline(body), sealed)) {
            throw new CommandRejected(PolicyRejection.NOT_SEALED);
        }
        return send(command, envelope);
    }

    @PostMapping("/consultations")
    Outcome consult(
            @PathVariable String policyId,
            @PathVariable String version,
            @RequestBody Consultation body,
            Envelope envelope) {
        var fields = new Fields();
        var ref = PolicyText.ref(fields, policyId, version);
        var sha256 = fields.take("sha256", body.sha256(), PolicyText::hash);
        var with = fields.text("with", body.with());
        var said = fields.text("said", body.said());
        var on = past(fields, body.on());
        return send(fields.build(() -> new ConsultOnPolicy(ref, sha256, with, said, on)), envelope);
    }

    @PostMapping("/consultations/closing")
    Outcome close(
            @PathVariable String policyId,
            @PathVariable String version,
            @RequestBody Closing body,
            Envelope envelope) {
        var fields = new Fields();
        var ref = PolicyText.ref(fields, policyId, version);
        var summary = fields.text("summary", body.summary());
        var on = past(fields, body.on());
        return send(fields.build(() -> new CloseConsultation(ref, summary, on)), envelope);
    }

    @PostMapping("/adoption")
    Outcome adopt(
            @PathVariable String policyId,
            @PathVariable String version,
            @RequestBody Adoption body,
            Envelope envelope) {
        var fields = new Fields();
        var ref = PolicyText.ref(fields, policyId, version);
        var sha256 = fields.take("sha256", body.sha256(), PolicyText::hash);
        var from = fields.date("from", body.from());
        var reason = fields.optionalText("reason", body.reason());
        var by = envelope.actor().subject();
        var command = fields.build(() -> new AdoptPolicy(ref, sha256, from, reason, by, today()));
        policies.text(ref)
                .flatMap(Unfit::of)
                .ifPresent(
                        unfit -> {
                            throw new CommandRejected(unfit);
                        });
        return send(command, envelope);
    }

    @PostMapping("/retirement")
    Outcome retire(
            @PathVariable String policyId,
            @PathVariable String version,
            @RequestBody Retirement body,
            Envelope envelope) {
        var fields = new Fields();
        var ref = PolicyText.ref(fields, policyId, version);
        var from = fields.date("from", body.from());
        var reason = fields.text("reason", body.reason());
        var by = envelope.actor().subject();
        return send(fields.build(() -> new RetirePolicy(ref, from, reason, by, today())), envelope);
    }

    /** Word for word, as the seal is on it. */
    private static Headline headline(Simulation body) {
        return new Headline(
                String.valueOf(body.sha256()),
                String.valueOf(body.question()),
                String.valueOf(body.position()),
                new TreeMap<>(requireNonNullElse(body.scope(), Map.of())),
                new TreeMap<>(body.figures()));
    }

    /** Nobody was heard on a day that is still to come. */
    private LocalDate past(Fields fields, @Nullable String raw) {
        var on = fields.date("on", raw);
        if (on != null && on.isAfter(today())) {
            fields.wrong("on", "field.in-the-future", "This day is still to come.");
        }
        return on;
    }

    private Outcome send(PolicyCommand command, Envelope envelope) {
        return Outcome.of(command.policyId(), commands.send(command, envelope));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
