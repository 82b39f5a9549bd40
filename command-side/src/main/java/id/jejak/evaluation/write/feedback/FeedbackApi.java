package id.jejak.evaluation.write.feedback;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.evaluation.events.Aspect;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.SessionId;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

@RestController
class FeedbackApi {
    private final Commands commands;

    FeedbackApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param scores by aspect: material, trainer, facilities, method
     */
    record NewFeedback(
            @Nullable String instrument,
            @Nullable String instrumentVersion,
            @Nullable Map<String, @Nullable String> scores,
            @Nullable String comment,
            @Nullable String on) {}

    @PutMapping("/api/sessions/{sessionId}/feedback/{employeeId}")
    Outcome give(
            @PathVariable String sessionId,
            @PathVariable String employeeId,
            @RequestBody NewFeedback body,
            Envelope envelope) {
        var fields = new Fields();
        var session = fields.take("sessionId", sessionId, SessionId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var instrument = fields.text("instrument", body.instrument());
        var version = fields.text("instrumentVersion", body.instrumentVersion());
        var scores = new TreeMap<Aspect, BigDecimal>();
        (body.scores() == null ? Map.<String, @Nullable String>of() : body.scores())
                .forEach(
                        (name, raw) -> {
                            var aspect = fields.choice("scores." + name, name, Aspect.class);
                            var score = fields.decimal("scores." + name, raw);
                            if (aspect != null && score != null) {
                                scores.put(aspect, score);
                            }
                        });
        var comment = fields.optionalText("comment", body.comment());
        var on = fields.date("on", body.on());
        var command =
                fields.build(
                        () ->
                                new GiveFeedback(
                                        session,
                                        employee,
                                        instrument,
                                        version,
                                        scores,
                                        comment,
                                        on));
        return Outcome.of(command.feedbackId(), commands.send(command, envelope));
    }
}
