package id.jejak.competency.write.standard;

import id.jejak.competency.rules.Standards;
import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;
import java.util.SortedMap;

/** What can be asked of a post's competency standard. */
public sealed interface StandardCommand extends Command {
    /** Replaces the whole standard of the post from {@code on} on. */
    record SetStandard(
            PostId postId, SortedMap<CompetencyId, Level> required, String basis, LocalDate on)
            implements StandardCommand {
        @TargetAggregateIdentifier
        public String stream() {
            return Standards.streamOf(postId);
        }

        @Override
        public Target target() {
            return Target.COMMON;
        }
    }
}
