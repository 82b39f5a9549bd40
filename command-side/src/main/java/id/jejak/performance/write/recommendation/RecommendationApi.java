package id.jejak.performance.write.recommendation;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.RecommendationId;
import id.jejak.performance.write.recommendation.RecommendationCommand.AcceptRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.DeclineRecommendation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers to recommendations; the recommendations themselves come from ratings. */
@RestController
@RequestMapping("/api/employees/{employeeId}/recommendations/{recommendationId}")
class RecommendationApi {
    private final Commands commands;

    RecommendationApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param by the employee or the superior
     */
    record Acceptance(@Nullable String by, @Nullable String on) {}

    record Refusal(@Nullable String by, @Nullable String reason, @Nullable String on) {}

    @PostMapping("/acceptance")
    Outcome accept(
            @PathVariable String employeeId,
            @PathVariable String recommendationId,
            @RequestBody Acceptance body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("recommendationId", recommendationId, RecommendationId::new);
        var by = fields.take("by", body.by(), EmployeeId::new);
        var on = fields.date("on", body.on());
        var command = fields.build(() -> new AcceptRecommendation(employee, id, by, on));
        return Outcome.of(id, commands.send(command, envelope));
    }

    @PostMapping("/refusal")
    Outcome decline(
            @PathVariable String employeeId,
            @PathVariable String recommendationId,
            @RequestBody Refusal body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var id = fields.take("recommendationId", recommendationId, RecommendationId::new);
        var by = fields.take("by", body.by(), EmployeeId::new);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        var command = fields.build(() -> new DeclineRecommendation(employee, id, by, reason, on));
        return Outcome.of(id, commands.send(command, envelope));
    }
}
