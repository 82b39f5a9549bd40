package id.jejak.workforce.write.post;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of a post. */
public sealed interface PostCommand extends Command {
    record DefinePost(
            @TargetAggregateIdentifier PostId postId,
            String code,
            String title,
            PostClass postClass,
            LocalDate on)
            implements PostCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }
}
