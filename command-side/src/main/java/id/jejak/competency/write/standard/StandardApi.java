package id.jejak.competency.write.standard;

import id.jejak.competency.write.standard.StandardCommand.SetStandard;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.PostId;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

@RestController
class StandardApi {
    private final Commands commands;

    StandardApi(Commands commands) {
        this.commands = commands;
    }

    record NewStandard(
            @Nullable Map<String, @Nullable String> required,
            @Nullable String basis,
            @Nullable String on) {}

    @PutMapping("/api/posts/{postId}/standard")
    Outcome set(@PathVariable String postId, @RequestBody NewStandard body, Envelope envelope) {
        var fields = new Fields();
        var post = fields.take("postId", postId, PostId::new);
        var required = fields.levels("required", body.required(), 1);
        var basis = fields.text("basis", body.basis());
        var on = fields.date("on", body.on());
        var command = fields.build(() -> new SetStandard(post, required, basis, on));
        return Outcome.of(post, commands.send(command, envelope));
    }
}
