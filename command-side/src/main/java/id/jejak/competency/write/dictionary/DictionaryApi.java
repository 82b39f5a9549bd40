package id.jejak.competency.write.dictionary;

import id.jejak.competency.events.CompetencyKind;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.CompetencyId;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DictionaryApi {
    private final Commands commands;

    DictionaryApi(Commands commands) {
        this.commands = commands;
    }

    record Entry(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String definition,
            @Nullable String on) {}

    @PutMapping("/api/competencies/{code}")
    Outcome define(@PathVariable String code, @RequestBody Entry body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("code", code, CompetencyId::new);
        var kind = fields.choice("kind", body.kind(), CompetencyKind.class);
        var name = fields.text("name", body.name());
        var definition = fields.text("definition", body.definition());
        var on = fields.date("on", body.on());
        var command = fields.build(() -> new DefineCompetency(id, kind, name, definition, on));
        return Outcome.of(id, commands.send(command, envelope));
    }
}
