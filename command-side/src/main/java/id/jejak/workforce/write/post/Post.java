package id.jejak.workforce.write.post;

import id.jejak.deciding.Shell;
import id.jejak.kernel.PostClass;
import id.jejak.workforce.events.PostEvent;
import id.jejak.workforce.events.PostEvent.PostDefined;

/** What must be known about a post to decide about it. */
sealed interface Post {
    record Undefined() implements Post {}

    record Defined(String code, String title, PostClass postClass) implements Post {}

    Post UNDEFINED = new Undefined();

    static Post evolve(Post state, PostEvent event) {
        return switch (state) {
            case Undefined _ ->
                    switch (event) {
                        case PostDefined e -> new Defined(e.code(), e.title(), e.postClass());
                    };
            case Defined _ -> throw Shell.corrupt(event, state);
        };
    }
}
