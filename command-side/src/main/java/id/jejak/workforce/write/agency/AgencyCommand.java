package id.jejak.workforce.write.agency;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AgencyId;
import id.jejak.workforce.events.AgencyKind;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What can be asked of an agency. */
public sealed interface AgencyCommand extends Command {
    /**
     * Enters a city, agency or unit into the tree. Cities are common goods; what is below one
     * belongs to its parent.
     */
    record RegisterAgency(
            @TargetAggregateIdentifier AgencyId agencyId,
            @Nullable AgencyId parentId,
            AgencyKind kind,
            String code,
            String name,
            @Nullable String regionCode,
            LocalDate on)
            implements AgencyCommand {
        @Override
        public Target target() {
            return parentId == null ? Target.COMMON : Target.of(parentId);
        }
    }

    record RenameAgency(@TargetAggregateIdentifier AgencyId agencyId, String name, LocalDate on)
            implements AgencyCommand {
        @Override
        public Target target() {
            return Target.of(agencyId);
        }
    }
}
