package id.jejak.workforce.write.post;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.workforce.write.post.PostRejection.ALREADY_DEFINED;

import id.jejak.deciding.Decision;
import id.jejak.workforce.events.PostEvent;
import id.jejak.workforce.events.PostEvent.PostDefined;
import id.jejak.workforce.write.post.Post.Defined;
import id.jejak.workforce.write.post.Post.Undefined;
import id.jejak.workforce.write.post.PostCommand.DefinePost;

/** Rules of posts. */
final class PostDecider {
    private PostDecider() {}

    static Decision<PostEvent> define(DefinePost c, Post state) {
        return switch (state) {
            case Undefined _ ->
                    accept(new PostDefined(c.postId(), c.code(), c.title(), c.postClass(), c.on()));
            case Defined known when known.equals(wished(c)) -> nothing();
            case Defined _ -> reject(ALREADY_DEFINED);
        };
    }

    private static Defined wished(DefinePost c) {
        return new Defined(c.code(), c.title(), c.postClass());
    }
}
