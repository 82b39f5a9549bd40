package id.jejak.exchange.write.exchange;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.exchange.events.ExchangeForm;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.ExchangeId;
import id.jejak.kernel.Region;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of an exchange. */
public sealed interface ExchangeCommand extends Command {
    /** From one region. */
    int MOST_GUESTS = 10_000;

    ExchangeId exchangeId();

    record ArrangeExchange(
            @TargetAggregateIdentifier ExchangeId exchangeId,
            AgencyId agencyId,
            String code,
            String title,
            ExchangeForm form,
            Region host,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate on)
            implements ExchangeCommand {
        @Override
        public Target target() {
            return Target.of(agencyId);
        }
    }

    record CountGuests(
            @TargetAggregateIdentifier ExchangeId exchangeId,
            AgencyId agencyId,
            Region region,
            int people,
            LocalDate on)
            implements ExchangeCommand {
        @Override
        public Target target() {
            return Target.of(agencyId);
        }
    }

    record JoinExchange(
            @TargetAggregateIdentifier ExchangeId exchangeId, EmployeeId employeeId, LocalDate on)
            implements ExchangeCommand {
        @Override
        public Target target() {
            return Target.of(employeeId);
        }
    }
}
