package id.jejak.competency.write.dictionary;

import id.jejak.competency.events.CompetencyKind;
import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.CompetencyId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of the competency dictionary. */
public sealed interface DictionaryCommand extends Command {
    /** Defines a competency, or rewords one that is defined; the kind never changes. */
    record DefineCompetency(
            @TargetAggregateIdentifier CompetencyId competencyId,
            CompetencyKind kind,
            String name,
            String definition,
            LocalDate on)
            implements DictionaryCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }
}
