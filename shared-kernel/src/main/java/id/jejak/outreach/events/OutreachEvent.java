package id.jejak.outreach.events;

import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.OutreachId;
import id.jejak.kernel.Percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One outreach event. */
public sealed interface OutreachEvent extends AgencyFact {
    OutreachId outreachId();

    /**
     * @param agencyId who explains
     * @param reference regulation or code of the programme
     * @param units whom it is for, with those who came unnamed
     */
    record OutreachHeld(
            OutreachId outreachId,
            AgencyId agencyId,
            String code,
            String title,
            OutreachTopic topic,
            String reference,
            List<UnitGuests> units,
            String place,
            LocalDate occurredOn)
            implements OutreachEvent {
        public OutreachHeld {
            units = List.copyOf(units);
        }
    }

    /**
     * @param unitId the invited unit that the employee came for
     */
    record OutreachAttended(
            OutreachId outreachId,
            AgencyId agencyId,
            EmployeeId employeeId,
            AgencyId unitId,
            LocalDate occurredOn)
            implements OutreachEvent, EmployeeFact {}

    record QuestionAnswered(
            OutreachId outreachId,
            AgencyId agencyId,
            String question,
            String answer,
            LocalDate occurredOn)
            implements OutreachEvent {}

    /**
     * @param respondents 1 to 10,000
     * @param raw mean of the answers on the instrument's scale
     * @param acceptance the same in percent
     */
    record AcceptanceMeasured(
            OutreachId outreachId,
            AgencyId agencyId,
            AgencyId unitId,
            Moment moment,
            int respondents,
            Instrument instrument,
            BigDecimal raw,
            Percent acceptance,
            LocalDate occurredOn)
            implements OutreachEvent {}
}
