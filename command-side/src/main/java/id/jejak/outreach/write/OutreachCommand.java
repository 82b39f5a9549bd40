package id.jejak.outreach.write;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.OutreachId;
import id.jejak.outreach.events.Moment;
import id.jejak.outreach.events.OutreachTopic;
import id.jejak.outreach.events.UnitGuests;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What can be asked of an outreach event; each names the agency that holds it. */
public sealed interface OutreachCommand extends Command {
    /** Of one unit. */
    int MOST_PEOPLE = 10_000;

    OutreachId outreachId();

    AgencyId agencyId();

    @Override
    default Target target() {
        return Target.of(agencyId());
    }

    record HoldOutreach(
            @TargetAggregateIdentifier OutreachId outreachId,
            AgencyId agencyId,
            String code,
            String title,
            OutreachTopic topic,
            String reference,
            List<UnitGuests> units,
            String place,
            LocalDate on)
            implements OutreachCommand {
        public HoldOutreach {
            units = List.copyOf(units);
        }
    }

    record AttendOutreach(
            @TargetAggregateIdentifier OutreachId outreachId,
            AgencyId agencyId,
            EmployeeId employeeId)
            implements OutreachCommand {}

    record AnswerQuestion(
            @TargetAggregateIdentifier OutreachId outreachId,
            AgencyId agencyId,
            String question,
            String answer,
            LocalDate on)
            implements OutreachCommand {}

    record MeasureAcceptance(
            @TargetAggregateIdentifier OutreachId outreachId,
            AgencyId agencyId,
            AgencyId unitId,
            Moment moment,
            int respondents,
            Instrument instrument,
            BigDecimal raw,
            LocalDate on)
            implements OutreachCommand {}
}
