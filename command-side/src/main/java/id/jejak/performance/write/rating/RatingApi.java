package id.jejak.performance.write.rating;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.FieldText;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.RatingId;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Behaviour;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.Period;
import id.jejak.performance.write.rating.RatingCommand.CorrectRating;
import id.jejak.performance.write.rating.RatingCommand.RatePerformance;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

@RestController
@RequestMapping("/api/employees/{employeeId}/ratings")
class RatingApi {
    private final Commands commands;

    RatingApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * Result and behaviour since 2022, a score before.
     *
     * @param behaviours BELOW, MEETS or ABOVE by value of BerAKHLAK; may be left out
     * @param weak codes of competencies named as weak; may be left out
     */
    record Facts(
            @Nullable String result,
            @Nullable String behaviour,
            @Nullable String score,
            @Nullable Map<String, @Nullable String> behaviours,
            @Nullable List<String> weak) {}

    record NewRating(
            @Nullable String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable Facts facts,
            @Nullable String ratedBy,
            @Nullable String on) {}

    record Correction(@Nullable Facts facts, @Nullable String reason) {}

    @PostMapping
    Outcome rate(@PathVariable String employeeId, @RequestBody NewRating body, Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var kind = fields.choice("kind", body.kind(), Period.Kind.class);
        var from = fields.date("from", body.from());
        var to = fields.date("to", body.to());
        var appraisal = appraisal(fields, body.facts());
        var by = fields.optional("ratedBy", body.ratedBy(), EmployeeId::new);
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new RatePerformance(
                                        employee, new Period(kind, from, to), appraisal, by, on)),
                envelope);
    }

    @PostMapping("/{ratingId}/corrections")
    Outcome correct(
            @PathVariable String employeeId,
            @PathVariable String ratingId,
            @RequestBody Correction body,
            Envelope envelope) {
        var fields = new Fields();
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var rating = fields.take("ratingId", ratingId, RatingId::new);
        var appraisal = appraisal(fields, body.facts());
        var reason = fields.text("reason", body.reason());
        return send(
                fields.build(() -> new CorrectRating(employee, rating, appraisal, reason)),
                envelope);
    }

    private Outcome send(RatingCommand command, Envelope envelope) {
        return Outcome.of(command.ratingId(), commands.send(command, envelope));
    }

    private static Appraisal appraisal(Fields fields, @Nullable Facts given) {
        var facts = given == null ? new Facts(null, null, null, null, null) : given;
        return new Appraisal(
                fields.optional(
                        "facts.result", facts.result(), FieldText.choice(Expectation.class)),
                fields.optional(
                        "facts.behaviour", facts.behaviour(), FieldText.choice(Expectation.class)),
                fields.optional("facts.score", facts.score(), FieldText::decimal),
                behaviours(fields, facts.behaviours()),
                weak(fields, facts.weak()));
    }

    private static TreeMap<Behaviour, Expectation> behaviours(
            Fields fields, @Nullable Map<String, @Nullable String> raw) {
        var behaviours = new TreeMap<Behaviour, Expectation>();
        (raw == null ? Map.<String, @Nullable String>of() : raw)
                .forEach(
                        (name, is) -> {
                            var field = "facts.behaviours." + name;
                            var behaviour = fields.choice(field, name, Behaviour.class);
                            var expectation = fields.choice(field, is, Expectation.class);
                            if (behaviour != null && expectation != null) {
                                behaviours.put(behaviour, expectation);
                            }
                        });
        return behaviours;
    }

    private static TreeSet<CompetencyId> weak(Fields fields, @Nullable List<String> raw) {
        var weak = new TreeSet<CompetencyId>();
        (raw == null ? List.<String>of() : raw)
                .forEach(
                        code ->
                                Optional.ofNullable(
                                                fields.take("facts.weak", code, CompetencyId::new))
                                        .ifPresent(weak::add));
        return weak;
    }
}
