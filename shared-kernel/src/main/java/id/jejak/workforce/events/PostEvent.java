package id.jejak.workforce.events;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;

import java.time.LocalDate;

/** The life of a post (jabatan). */
public sealed interface PostEvent extends DomainEvent {
    PostId postId();

    record PostDefined(
            PostId postId, String code, String title, PostClass postClass, LocalDate occurredOn)
            implements PostEvent {}
}
