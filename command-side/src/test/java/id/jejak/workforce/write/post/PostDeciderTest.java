package id.jejak.workforce.write.post;

import static id.jejak.workforce.write.post.PostRejection.ALREADY_DEFINED;

import id.jejak.deciding.Spec;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.workforce.events.PostEvent;
import id.jejak.workforce.events.PostEvent.PostDefined;
import id.jejak.workforce.write.post.PostCommand.DefinePost;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class PostDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2014, 1, 2);
    private static final PostId ID = new PostId("kabid");

    private final Spec<Post, PostEvent> spec = new Spec<>(Post.UNDEFINED, Post::evolve);

    @Test
    void a_new_post_is_defined() {
        spec.given()
                .when(state -> PostDecider.define(define("Kabid", PostClass.ADMINISTRATOR), state))
                .then(defined());
    }

    @Test
    void the_same_post_again_changes_nothing() {
        spec.given(defined())
                .when(state -> PostDecider.define(define("Kabid", PostClass.ADMINISTRATOR), state))
                .thenNothing();
    }

    @Test
    void another_title_for_a_known_code_is_refused() {
        spec.given(defined())
                .when(state -> PostDecider.define(define("Kasi", PostClass.ADMINISTRATOR), state))
                .thenRejected(ALREADY_DEFINED);
    }

    @Test
    void another_class_for_a_known_code_is_refused() {
        spec.given(defined())
                .when(state -> PostDecider.define(define("Kabid", PostClass.PENGAWAS), state))
                .thenRejected(ALREADY_DEFINED);
    }

    private static DefinePost define(String title, PostClass postClass) {
        return new DefinePost(ID, "K1", title, postClass, DAY);
    }

    private static PostEvent defined() {
        return new PostDefined(ID, "K1", "Kabid", PostClass.ADMINISTRATOR, DAY);
    }
}
