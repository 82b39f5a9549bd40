package id.jejak.training.write.programme;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.FieldText;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.ProgrammeId;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.write.programme.ProgrammeCommand.DecideReview;
import id.jejak.training.write.programme.ProgrammeCommand.OfferProgramme;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

@RestController
class ProgrammeApi {
    private final Commands commands;

    ProgrammeApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param aims level by competency code; empty or left out where the programme names none
     */
    record NewProgramme(
            @Nullable String code,
            @Nullable String title,
            @Nullable String form,
            @Nullable Map<String, @Nullable String> aims,
            @Nullable String jp,
            @Nullable String on) {}

    @PostMapping("/api/programmes")
    Outcome offer(@RequestBody NewProgramme body, Envelope envelope) {
        var command = toCommand(body);
        return Outcome.of(command.programmeId(), commands.send(command, envelope));
    }

    /**
     * @param decidedBy the office that decides
     */
    record Review(
            @Nullable String outcome,
            @Nullable String reasons,
            @Nullable String decidedBy,
            @Nullable String on) {}

    @PostMapping("/api/programmes/{programmeId}/reviews")
    Outcome review(@PathVariable String programmeId, @RequestBody Review body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("programmeId", programmeId, ProgrammeId::new);
        var outcome = fields.choice("outcome", body.outcome(), ReviewOutcome.class);
        var reasons = fields.text("reasons", body.reasons());
        var by = fields.text("decidedBy", body.decidedBy());
        var on = fields.date("on", body.on());
        var command = fields.build(() -> new DecideReview(id, outcome, reasons, by, on));
        return Outcome.of(programmeId, commands.send(command, envelope));
    }

    private static OfferProgramme toCommand(NewProgramme body) {
        var fields = new Fields();
        var code = fields.text("code", body.code());
        var title = fields.text("title", body.title());
        var form = fields.choice("form", body.form(), TrainingForm.class);
        var aims = aims(fields, body.aims());
        var jp = fields.take("jp", body.jp(), FieldText.decimalOf(Jp::new));
        var on = fields.date("on", body.on());
        return fields.build(
                () ->
                        new OfferProgramme(
                                ProgrammeId.ofCode(code), code, title, form, aims, jp, on));
    }

    private static SortedMap<CompetencyId, Level> aims(
            Fields fields, @Nullable Map<String, @Nullable String> raw) {
        var aims = new TreeMap<CompetencyId, Level>();
        (raw == null ? Map.<String, @Nullable String>of() : raw)
                .forEach(
                        (code, level) -> {
                            var field = "aims." + code;
                            var competency = fields.take(field, code, CompetencyId::new);
                            var aim = fields.whole(field, level, 1, Level.HIGHEST);
                            if (competency != null) {
                                aims.put(competency, new Level(aim));
                            }
                        });
        return aims;
    }
}
