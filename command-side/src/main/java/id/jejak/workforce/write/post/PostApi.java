package id.jejak.workforce.write.post;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.workforce.write.post.PostCommand.DefinePost;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PostApi {
    private final Commands commands;

    PostApi(Commands commands) {
        this.commands = commands;
    }

    record NewPost(
            @Nullable String code,
            @Nullable String title,
            @Nullable String postClass,
            @Nullable String on) {}

    @PostMapping("/api/posts")
    Outcome define(@RequestBody NewPost body, Envelope envelope) {
        var command = toCommand(body);
        return Outcome.of(command.postId(), commands.send(command, envelope));
    }

    private static DefinePost toCommand(NewPost body) {
        var fields = new Fields();
        var code = fields.text("code", body.code());
        var title = fields.text("title", body.title());
        var postClass = fields.choice("postClass", body.postClass(), PostClass.class);
        var on = fields.date("on", body.on());
        return fields.build(() -> new DefinePost(PostId.ofCode(code), code, title, postClass, on));
    }
}
