package id.jejak.award.events;

import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.CallId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;

import java.time.LocalDate;
import java.util.List;

/** A call for nominations, and what happens in it. */
public sealed interface CallEvent extends DomainEvent {
    CallId callId();

    /**
     * @param criteria in the words of the call
     * @param policy the rule by which each nominee is looked at
     * @param committee who may score
     */
    record CallOpened(
            CallId callId,
            AgencyId agencyId,
            AwardKind kind,
            String title,
            String criteria,
            PolicyRef policy,
            LocalDate opensOn,
            LocalDate closesOn,
            List<EmployeeId> committee,
            LocalDate occurredOn)
            implements CallEvent, AgencyFact {
        public CallOpened {
            committee = List.copyOf(committee);
        }
    }

    /**
     * @param awardId the award case that follows from it
     * @param evidence references to documents
     * @param findings what the policy found on the day of the nomination
     */
    record NominationEntered(
            CallId callId,
            AwardId awardId,
            EmployeeId employeeId,
            AwardKind kind,
            String nominatedBy,
            String grounds,
            List<String> evidence,
            PolicyRef policy,
            List<Finding> findings,
            LocalDate occurredOn)
            implements CallEvent, EmployeeFact {
        public NominationEntered {
            evidence = List.copyOf(evidence);
            findings = List.copyOf(findings);
        }
    }

    /**
     * @param score 0 to 100
     */
    record NomineeScored(
            CallId callId,
            EmployeeId employeeId,
            EmployeeId member,
            int score,
            LocalDate occurredOn)
            implements CallEvent, EmployeeFact {}

    record AppealLodged(CallId callId, EmployeeId employeeId, String grounds, LocalDate occurredOn)
            implements CallEvent, EmployeeFact {}

    record AppealAnswered(
            CallId callId,
            EmployeeId employeeId,
            boolean upheld,
            String answer,
            LocalDate occurredOn)
            implements CallEvent, EmployeeFact {}
}
