package id.jejak.policy.write.policy;

import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.LivePolicies;
import id.jejak.deciding.Outcome;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.write.policy.PolicyCommand.DraftPolicy;
import id.jejak.policy.write.policy.PolicyCommand.ValidatePolicy;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Texts of policies over HTTP: as JSON, or as the file that other editors write. */
@RestController
@RequestMapping("/api/policies")
class PolicyApi {
    private static final String UNNAMED = "unnamed";

    private final Commands commands;
    private final LivePolicies policies;
    private final Examination examination;
    private final Clock clock;

    PolicyApi(Commands commands, LivePolicies policies, Examination examination, Clock clock) {
        this.commands = commands;
        this.policies = policies;
        this.examination = examination;
        this.clock = clock;
    }

    record Text(@Nullable String dmn) {}

    /**
     * @param valid whether it could be adopted
     * @param decidedBy null where it could not
     */
    record Checked(boolean valid, @Nullable DecidedBy decidedBy, List<Finding> findings) {
        static Checked of(Examination.Result found) {
            return new Checked(found.isValid(), found.decidedBy(), found.findings());
        }
    }

    /** What a command answers, and what the check found. */
    record Validated(
            String id,
            String commandId,
            long position,
            int events,
            boolean valid,
            @Nullable DecidedBy decidedBy,
            List<Finding> findings) {}

    @PutMapping(
            path = "/{policyId}/versions/{version}",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Outcome draft(
            @PathVariable String policyId,
            @PathVariable String version,
            @RequestBody Text body,
            Envelope envelope) {
        var fields = new Fields();
        var ref = PolicyText.ref(fields, policyId, version);
        var dmn = PolicyText.of(fields, body.dmn());
        return draft(fields.build(() -> new PolicyModel(ref, dmn)), envelope);
    }

    @PutMapping(path = "/{policyId}/versions/{version}", consumes = MediaType.APPLICATION_XML_VALUE)
    Outcome importFile(
            @PathVariable String policyId,
            @PathVariable String version,
            @RequestBody byte[] file,
            Envelope envelope) {
        var fields = new Fields();
        var ref = PolicyText.ref(fields, policyId, version);
        var dmn = PolicyText.of(fields, file);
        return draft(fields.build(() -> new PolicyModel(ref, dmn)), envelope);
    }

    private Outcome draft(PolicyModel model, Envelope envelope) {
        var by = envelope.actor().subject();
        var command = new DraftPolicy(PolicyText.readable(model), by, today());
        return Outcome.of(model.ref().id(), commands.send(command, envelope));
    }

    /**
     * Checks a text that nobody has drafted; records nothing.
     *
     * @param policy the one that it is for, which says what it may read and has to give
     */
    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Checked check(@RequestParam(defaultValue = UNNAMED) String policy, @RequestBody Text body) {
        var fields = new Fields();
        var dmn = PolicyText.of(fields, body.dmn());
        return checked(fields, policy, dmn);
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_XML_VALUE)
    Checked checkFile(
            @RequestParam(defaultValue = UNNAMED) String policy, @RequestBody byte[] file) {
        var fields = new Fields();
        var dmn = PolicyText.of(fields, file);
        return checked(fields, policy, dmn);
    }

    private Checked checked(Fields fields, String policy, String dmn) {
        var ref = PolicyText.ref(fields, policy, "draft");
        var model = fields.build(() -> new PolicyModel(ref, dmn));
        return Checked.of(examination.of(model));
    }

    /** Checks the draft and records what was found. */
    @PostMapping("/{policyId}/versions/{version}/validation")
    Validated validate(
            @PathVariable String policyId, @PathVariable String version, Envelope envelope) {
        var fields = new Fields();
        var asked = PolicyText.ref(fields, policyId, version);
        var ref = fields.build(() -> asked);
        var model =
                policies.text(ref)
                        .orElseThrow(() -> new CommandRejected(PolicyRejection.NOT_DRAFTED));
        var found = examination.of(model);
        var receipt =
                commands.send(
                        new ValidatePolicy(
                                ref,
                                model.sha256(),
                                found.flaws(),
                                found.decidedBy(),
                                envelope.actor().subject(),
                                today()),
                        envelope);
        return new Validated(
                ref.id(),
                receipt.commandId(),
                receipt.position(),
                receipt.events(),
                found.isValid(),
                found.decidedBy(),
                found.findings());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
