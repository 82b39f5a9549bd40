package id.jejak.workforce.read.directory;

import id.jejak.kernel.AgencyId;
import id.jejak.projecting.Documents;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** What an event of a career does to somebody's card. */
record PeopleFold(Documents documents) {

    void fold(EmployeeEvent event) {
        documents.change(
                PersonCard.SHELF, event.employeeId().value(), card -> changed(card, event));
    }

    private PersonCard changed(@Nullable PersonCard card, EmployeeEvent event) {
        return switch (event) {
            case EmployeeAppointed e -> PersonCard.of(e, path(e.agencyId()));
            case EmploymentKindChanged e -> known(card).employedAs(e.kind());
            case RankGranted e -> known(card).ranked(e.rank());
            case PostAssigned e -> known(card).assigned(e.postId(), e.postClass(), e.occurredOn());
            case EducationAttained e -> known(card).educated(e.education());
            case DisabilityDeclared _ -> known(card);
            case PersonCorrected e -> known(card).corrected(e.person());
            case EmployeeTransferred e -> known(card).moved(e.to(), path(e.to()), e.occurredOn());
            case EmployeeRetired e -> known(card).retired(e);
        };
    }

    private List<AgencyId> path(AgencyId agency) {
        var known = documents.find(Agency.SHELF, agency.value());
        return known == null ? List.of(agency) : known.path();
    }

    private static PersonCard known(@Nullable PersonCard card) {
        return Objects.requireNonNull(card, "an event of a career that never began");
    }
}
