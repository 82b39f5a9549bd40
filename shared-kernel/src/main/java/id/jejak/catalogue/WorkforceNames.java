package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;
import id.jejak.workforce.events.PostEvent.PostDefined;

import java.util.Map;

/** Stored names of the events of workforce. */
final class WorkforceNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("workforce.agency-registered.v1", AgencyRegistered.class),
                    Map.entry("workforce.agency-renamed.v1", AgencyRenamed.class),
                    Map.entry("workforce.post-defined.v1", PostDefined.class),
                    Map.entry("workforce.employee-appointed.v1", EmployeeAppointed.class),
                    Map.entry("workforce.employment-kind-changed.v1", EmploymentKindChanged.class),
                    Map.entry("workforce.rank-granted.v1", RankGranted.class),
                    Map.entry("workforce.post-assigned.v1", PostAssigned.class),
                    Map.entry("workforce.education-attained.v1", EducationAttained.class),
                    Map.entry("workforce.disability-declared.v1", DisabilityDeclared.class),
                    Map.entry("workforce.employee-transferred.v1", EmployeeTransferred.class),
                    Map.entry("workforce.person-corrected.v1", PersonCorrected.class),
                    Map.entry("workforce.employee-retired.v1", EmployeeRetired.class));

    private WorkforceNames() {}
}
