package id.jejak.workforce.events;

import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.AgencyId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The life of a city, agency or unit. */
public sealed interface AgencyEvent extends AgencyFact {
    /**
     * @param parentId null for a city
     * @param path from the city down to this agency, itself last
     * @param regionCode Kemendagri code of the city, such as {@code 11.72}; null below a city
     */
    record AgencyRegistered(
            AgencyId agencyId,
            @Nullable AgencyId parentId,
            List<AgencyId> path,
            AgencyKind kind,
            String code,
            String name,
            @Nullable String regionCode,
            LocalDate occurredOn)
            implements AgencyEvent {
        public AgencyRegistered {
            path = List.copyOf(path);
        }
    }

    record AgencyRenamed(AgencyId agencyId, String name, LocalDate occurredOn)
            implements AgencyEvent {}
}
