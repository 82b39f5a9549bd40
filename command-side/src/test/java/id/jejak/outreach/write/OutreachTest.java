package id.jejak.outreach.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.deciding.People.appointed;
import static id.jejak.deciding.People.registered;
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

import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.OutreachId;
import id.jejak.kernel.Percent;
import id.jejak.outreach.events.Moment;
import id.jejak.outreach.events.OutreachEvent;
import id.jejak.outreach.events.OutreachEvent.AcceptanceMeasured;
import id.jejak.outreach.events.OutreachEvent.OutreachAttended;
import id.jejak.outreach.events.OutreachEvent.OutreachHeld;
import id.jejak.outreach.events.OutreachEvent.QuestionAnswered;
import id.jejak.outreach.events.OutreachTopic;
import id.jejak.outreach.events.UnitGuests;
import id.jejak.outreach.write.OutreachCommand.AnswerQuestion;
import id.jejak.outreach.write.OutreachCommand.AttendOutreach;
import id.jejak.outreach.write.OutreachCommand.HoldOutreach;
import id.jejak.outreach.write.OutreachCommand.MeasureAcceptance;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class OutreachTest {
    private static final OutreachId ID = new OutreachId("o1");
    private static final AgencyId CITY = new AgencyId("sabang");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instrument SCALE =
            new Instrument("Penerimaan", "1", BigDecimal.ONE, BigDecimal.valueOf(5));

    private final Spec<Outreach, OutreachEvent> spec =
            new Spec<>(Outreach.UNHELD, Outreach::evolve);

    @Test
    void outreach_is_held_once_for_known_units() {
        spec.given().when(s -> OutreachDecider.hold(hold("SKP"), s, _ -> true)).then(held());
        spec.given()
                .when(s -> OutreachDecider.hold(hold("SKP"), s, agency -> agency.equals(CITY)))
                .thenRejected(UNIT_UNKNOWN);
        spec.given(held()).when(s -> OutreachDecider.hold(hold("SKP"), s, _ -> true)).thenNothing();
        spec.given(held())
                .when(s -> OutreachDecider.hold(hold("Merit"), s, _ -> true))
                .thenRejected(ALREADY_HELD);
    }

    @Test
    void people_of_the_invited_units_attend() {
        spec.given(held())
                .when(s -> OutreachDecider.attend(attend(), s, _ -> guest(KOMINFO, null)))
                .then(attended());
        spec.given(held(), attended())
                .when(s -> OutreachDecider.attend(attend(), s, _ -> guest(KOMINFO, null)))
                .thenNothing();
        spec.given(held())
                .when(
                        s ->
                                OutreachDecider.attend(
                                        attend(), s, _ -> guest(new AgencyId("works"), null)))
                .thenRejected(NOT_INVITED);
        spec.given(held())
                .when(s -> OutreachDecider.attend(attend(), s, _ -> guest(KOMINFO, DAY)))
                .thenRejected(NOT_IN_SERVICE);
        spec.given(held())
                .when(
                        s ->
                                OutreachDecider.attend(
                                        attend(),
                                        s,
                                        _ ->
                                                new OutreachDecider.Guest(
                                                        ServiceRecord.UNKNOWN, List.of())))
                .thenRejected(EMPLOYEE_UNKNOWN);
        spec.given()
                .when(s -> OutreachDecider.attend(attend(), s, _ -> guest(KOMINFO, null)))
                .thenRejected(NOT_HELD);
    }

    @Test
    void questions_are_answered_at_the_outreach_or_later() {
        var question = new QuestionAnswered(ID, CITY, "When?", "July", DAY);
        spec.given(held()).when(s -> OutreachDecider.answer(answer(CITY, DAY), s)).then(question);
        spec.given(held(), question)
                .when(s -> OutreachDecider.answer(answer(CITY, DAY), s))
                .thenNothing();
        spec.given(held())
                .when(s -> OutreachDecider.answer(answer(CITY, DAY.minusDays(1)), s))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(held())
                .when(s -> OutreachDecider.answer(answer(KOMINFO, DAY), s))
                .thenRejected(ANOTHER_AGENCY);
    }

    @Test
    void acceptance_is_measured_once_for_each_unit_before_and_after() {
        spec.given(held())
                .when(s -> OutreachDecider.measure(measure(KOMINFO, Moment.AFTER, 4, DAY), s))
                .then(measured());
        spec.given(held(), measured())
                .when(s -> OutreachDecider.measure(measure(KOMINFO, Moment.AFTER, 4, DAY), s))
                .thenNothing();
        spec.given(held(), measured())
                .when(s -> OutreachDecider.measure(measure(KOMINFO, Moment.AFTER, 5, DAY), s))
                .thenRejected(ALREADY_MEASURED);
        spec.given(held())
                .when(s -> OutreachDecider.measure(measure(CITY, Moment.AFTER, 4, DAY), s))
                .thenRejected(UNIT_NOT_INVITED);
        spec.given(held())
                .when(s -> OutreachDecider.measure(measure(KOMINFO, Moment.AFTER, 6, DAY), s))
                .thenRejected(OFF_THE_SCALE);
        spec.given(held())
                .when(
                        s ->
                                OutreachDecider.measure(
                                        measure(KOMINFO, Moment.AFTER, 4, DAY.minusDays(1)), s))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void the_shell_carries_it_out() {
        var fixture =
                new AggregateTestFixture<>(OutreachAggregate.class)
                        .registerInjectableResource(
                                new Histories()
                                        .with(CITY.value(), registered(DAY, CITY))
                                        .with(KOMINFO.value(), registered(DAY, CITY, KOMINFO))
                                        .with(ANI.value(), appointed(ANI, DAY.minusYears(1)))
                                        .facts());
        fixture.givenNoPriorActivity().when(hold("SKP")).expectEvents(held());
        fixture.given(held()).when(attend()).expectEvents(attended());
        fixture.given(held()).when(measure(KOMINFO, Moment.AFTER, 4, DAY)).expectEvents(measured());
        fixture.givenNoPriorActivity()
                .when(answer(CITY, DAY))
                .expectNoEvents()
                .expectExceptionDetails("outreach.not-held");
    }

    private static OutreachDecider.Guest guest(AgencyId agency, @Nullable LocalDate until) {
        var since = LocalDate.of(2015, 1, 1);
        return new OutreachDecider.Guest(
                new ServiceRecord.Known(
                        since, new TreeMap<>(Map.of(since, EmploymentKind.PNS)), until),
                List.of(CITY, agency));
    }

    private static HoldOutreach hold(String title) {
        return new HoldOutreach(
                ID,
                CITY,
                "SOS-1",
                title,
                OutreachTopic.POLICY,
                "PermenPANRB 6/2022",
                List.of(new UnitGuests(KOMINFO, 12)),
                "Hall",
                DAY);
    }

    private static OutreachHeld held() {
        return new OutreachHeld(
                ID,
                CITY,
                "SOS-1",
                "SKP",
                OutreachTopic.POLICY,
                "PermenPANRB 6/2022",
                List.of(new UnitGuests(KOMINFO, 12)),
                "Hall",
                DAY);
    }

    private static AttendOutreach attend() {
        return new AttendOutreach(ID, CITY, ANI);
    }

    private static OutreachAttended attended() {
        return new OutreachAttended(ID, CITY, ANI, KOMINFO, DAY);
    }

    private static AnswerQuestion answer(AgencyId agency, LocalDate on) {
        return new AnswerQuestion(ID, agency, "When?", "July", on);
    }

    private static MeasureAcceptance measure(AgencyId unit, Moment moment, int raw, LocalDate on) {
        return new MeasureAcceptance(
                ID, CITY, unit, moment, 10, SCALE, BigDecimal.valueOf(raw), on);
    }

    private static AcceptanceMeasured measured() {
        return new AcceptanceMeasured(
                ID,
                CITY,
                KOMINFO,
                Moment.AFTER,
                10,
                SCALE,
                BigDecimal.valueOf(4),
                new Percent(BigDecimal.valueOf(75)),
                DAY);
    }
}
