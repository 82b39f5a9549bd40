package id.jejak.competency.events;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.DomainEvent;

import java.time.LocalDate;

/** An entry of the competency dictionary. */
public sealed interface CompetencyEvent extends DomainEvent {
    CompetencyId competencyId();

    record CompetencyDefined(
            CompetencyId competencyId,
            CompetencyKind kind,
            String name,
            String definition,
            LocalDate occurredOn)
            implements CompetencyEvent {}

    record CompetencyReworded(
            CompetencyId competencyId, String name, String definition, LocalDate occurredOn)
            implements CompetencyEvent {}
}
