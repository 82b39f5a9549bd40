package id.jejak.outreach.write;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.outreach.write.OutreachRejection.ALREADY_HELD;
import static id.jejak.outreach.write.OutreachRejection.ALREADY_MEASURED;
import static id.jejak.outreach.write.OutreachRejection.ANOTHER_AGENCY;
import static id.jejak.outreach.write.OutreachRejection.BEFORE_LAST_STEP;
import static id.jejak.outreach.write.OutreachRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.outreach.write.OutreachRejection.NOT_HELD;
import static id.jejak.outreach.write.OutreachRejection.NOT_INVITED;
import static id.jejak.outreach.write.OutreachRejection.NOT_IN_SERVICE;
import static id.jejak.outreach.write.OutreachRejection.OFF_THE_SCALE;
import static id.jejak.outreach.write.OutreachRejection.UNIT_NOT_INVITED;
import static id.jejak.outreach.write.OutreachRejection.UNIT_UNKNOWN;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.evaluation.rules.Scale;
import id.jejak.kernel.AgencyId;
import id.jejak.outreach.events.Moment;
import id.jejak.outreach.events.OutreachEvent;
import id.jejak.outreach.events.OutreachEvent.AcceptanceMeasured;
import id.jejak.outreach.events.OutreachEvent.OutreachAttended;
import id.jejak.outreach.events.OutreachEvent.OutreachHeld;
import id.jejak.outreach.events.OutreachEvent.QuestionAnswered;
import id.jejak.outreach.events.UnitGuests;
import id.jejak.outreach.write.Outreach.Held;
import id.jejak.outreach.write.Outreach.Unheld;
import id.jejak.outreach.write.OutreachCommand.AnswerQuestion;
import id.jejak.outreach.write.OutreachCommand.AttendOutreach;
import id.jejak.outreach.write.OutreachCommand.HoldOutreach;
import id.jejak.outreach.write.OutreachCommand.MeasureAcceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rules of outreach. */
final class OutreachDecider {
    private OutreachDecider() {}

    /**
     * Who somebody is on the day of the outreach.
     *
     * @param workplace path of the agency in which the employee works
     */
    record Guest(ServiceRecord service, List<AgencyId> workplace) {}

    /**
     * @param isRegistered whether an agency is known
     */
    static Decision<OutreachEvent> hold(
            HoldOutreach c, Outreach state, Predicate<AgencyId> isRegistered) {
        return switch (state) {
            case Held h ->
                    held(c, h.event().occurredOn()).equals(h.event())
                            ? nothing()
                            : reject(ALREADY_HELD);
            case Unheld _ -> {
                var units = c.units().stream().map(UnitGuests::unitId).toList();
                var fit =
                        !units.isEmpty()
                                && units.size() == Set.copyOf(units).size()
                                && isRegistered.test(c.agencyId())
                                && units.stream().allMatch(isRegistered);
                yield fit ? accept(held(c, c.on())) : reject(UNIT_UNKNOWN);
            }
        };
    }

    static Decision<OutreachEvent> attend(
            AttendOutreach c, Outreach state, Function<LocalDate, Guest> guests) {
        return of(
                c,
                state,
                h -> {
                    if (h.guests().of(c.employeeId()).isPresent()) {
                        return nothing();
                    }
                    var day = h.event().occurredOn();
                    var guest = guests.apply(day);
                    return switch (guest.service()) {
                        case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
                        case ServiceRecord.Known who when !who.isActiveOn(day) ->
                                reject(NOT_IN_SERVICE);
                        case ServiceRecord.Known _ ->
                                guest.workplace().reversed().stream()
                                        .filter(h::isFor)
                                        .findFirst()
                                        .<Decision<OutreachEvent>>map(
                                                unit -> accept(attended(c, unit, day)))
                                        .orElseGet(() -> reject(NOT_INVITED));
                    };
                });
    }

    static Decision<OutreachEvent> answer(AnswerQuestion c, Outreach state) {
        return of(
                c,
                state,
                h -> {
                    var answered =
                            new QuestionAnswered(
                                    c.outreachId(), c.agencyId(), c.question(), c.answer(), c.on());
                    if (h.questions().contains(answered)) {
                        return nothing();
                    }
                    return c.on().isBefore(h.event().occurredOn())
                            ? reject(BEFORE_LAST_STEP)
                            : accept(answered);
                });
    }

    static Decision<OutreachEvent> measure(MeasureAcceptance c, Outreach state) {
        return of(
                c,
                state,
                h -> {
                    if (!Scale.isSound(c.instrument()) || !Scale.covers(c.instrument(), c.raw())) {
                        return reject(OFF_THE_SCALE);
                    }
                    var known = h.measured(c.unitId(), c.moment());
                    if (known.isPresent()) {
                        return measured(c, known.get().occurredOn()).equals(known.get())
                                ? nothing()
                                : reject(ALREADY_MEASURED);
                    }
                    if (!h.isFor(c.unitId())) {
                        return reject(UNIT_NOT_INVITED);
                    }
                    return c.moment() == Moment.AFTER && c.on().isBefore(h.event().occurredOn())
                            ? reject(BEFORE_LAST_STEP)
                            : accept(measured(c, c.on()));
                });
    }

    private static Decision<OutreachEvent> of(
            OutreachCommand c, Outreach state, Function<Held, Decision<OutreachEvent>> step) {
        return switch (state) {
            case Unheld _ -> reject(NOT_HELD);
            case Held h when !h.event().agencyId().equals(c.agencyId()) -> reject(ANOTHER_AGENCY);
            case Held h -> step.apply(h);
        };
    }

    private static OutreachHeld held(HoldOutreach c, LocalDate on) {
        return new OutreachHeld(
                c.outreachId(),
                c.agencyId(),
                c.code(),
                c.title(),
                c.topic(),
                c.reference(),
                c.units(),
                c.place(),
                on);
    }

    private static OutreachAttended attended(AttendOutreach c, AgencyId unit, LocalDate on) {
        return new OutreachAttended(c.outreachId(), c.agencyId(), c.employeeId(), unit, on);
    }

    private static AcceptanceMeasured measured(MeasureAcceptance c, LocalDate on) {
        return new AcceptanceMeasured(
                c.outreachId(),
                c.agencyId(),
                c.unitId(),
                c.moment(),
                c.respondents(),
                c.instrument(),
                c.raw(),
                Scale.percent(c.instrument(), c.raw()),
                on);
    }
}
