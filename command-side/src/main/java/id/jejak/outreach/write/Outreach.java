package id.jejak.outreach.write;

import id.jejak.deciding.Roster;
import id.jejak.deciding.Shell;
import id.jejak.kernel.AgencyId;
import id.jejak.outreach.events.Moment;
import id.jejak.outreach.events.OutreachEvent;
import id.jejak.outreach.events.OutreachEvent.AcceptanceMeasured;
import id.jejak.outreach.events.OutreachEvent.OutreachAttended;
import id.jejak.outreach.events.OutreachEvent.OutreachHeld;
import id.jejak.outreach.events.OutreachEvent.QuestionAnswered;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be known about an outreach event to decide about it. */
sealed interface Outreach {
    record Unheld() implements Outreach {}

    record Held(
            OutreachHeld event,
            Roster<Boolean> guests,
            Set<QuestionAnswered> questions,
            List<AcceptanceMeasured> measured)
            implements Outreach {
        Optional<AcceptanceMeasured> measured(AgencyId unit, Moment moment) {
            return measured.stream()
                    .filter(one -> one.unitId().equals(unit) && one.moment() == moment)
                    .findFirst();
        }

        boolean isFor(AgencyId unit) {
            return event.units().stream().anyMatch(one -> one.unitId().equals(unit));
        }
    }

    Outreach UNHELD = new Unheld();

    static Outreach evolve(Outreach state, OutreachEvent event) {
        return switch (event) {
            case OutreachHeld e -> new Held(e, Roster.empty(), Set.of(), List.of());
            case OutreachAttended e when state instanceof Held h ->
                    new Held(
                            h.event(),
                            h.guests().with(e.employeeId(), true),
                            h.questions(),
                            h.measured());
            case QuestionAnswered e when state instanceof Held h ->
                    new Held(
                            h.event(),
                            h.guests(),
                            Stream.concat(h.questions().stream(), Stream.of(e))
                                    .collect(Collectors.toUnmodifiableSet()),
                            h.measured());
            case AcceptanceMeasured e when state instanceof Held h ->
                    new Held(
                            h.event(),
                            h.guests(),
                            h.questions(),
                            Stream.concat(h.measured().stream(), Stream.of(e)).toList());
            case OutreachAttended _, QuestionAnswered _, AcceptanceMeasured _ ->
                    throw Shell.corrupt(event, state);
        };
    }
}
