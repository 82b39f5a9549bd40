package id.jejak.workforce.write.post;

import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.workforce.events.PostEvent.PostDefined;
import id.jejak.workforce.write.post.PostCommand.DefinePost;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class PostAggregateTest {
    private static final LocalDate DAY = LocalDate.of(2014, 1, 2);
    private static final PostId ID = new PostId("kabid");

    private final AggregateTestFixture<PostAggregate> fixture =
            new AggregateTestFixture<>(PostAggregate.class);

    @Test
    void a_post_is_defined_where_none_was() {
        fixture.givenNoPriorActivity()
                .when(define(PostClass.ADMINISTRATOR))
                .expectEvents(defined());
    }

    @Test
    void a_refusal_carries_its_code() {
        fixture.given(defined())
                .when(define(PostClass.PENGAWAS))
                .expectExceptionDetails("post.already-defined");
    }

    private static DefinePost define(PostClass postClass) {
        return new DefinePost(ID, "K1", "Kabid", postClass, DAY);
    }

    private static PostDefined defined() {
        return new PostDefined(ID, "K1", "Kabid", PostClass.ADMINISTRATOR, DAY);
    }
}
