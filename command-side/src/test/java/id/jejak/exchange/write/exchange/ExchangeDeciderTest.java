package id.jejak.exchange.write.exchange;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.deciding.People.appointed;
import static id.jejak.exchange.write.exchange.ExchangeRejection.AGENCY_UNKNOWN;
import static id.jejak.exchange.write.exchange.ExchangeRejection.ALREADY_ARRANGED;
import static id.jejak.exchange.write.exchange.ExchangeRejection.ANOTHER_AGENCY;
import static id.jejak.exchange.write.exchange.ExchangeRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.exchange.write.exchange.ExchangeRejection.ENDS_BEFORE_START;
import static id.jejak.exchange.write.exchange.ExchangeRejection.NOT_ARRANGED;
import static id.jejak.exchange.write.exchange.ExchangeRejection.NOT_IN_SERVICE;
import static id.jejak.exchange.write.exchange.ExchangeRejection.NOT_STARTED;
import static id.jejak.exchange.write.exchange.ExchangeRejection.OUT_OF_RANGE;
import static id.jejak.exchange.write.exchange.ExchangeRejection.TITLE_MISSING;
import static id.jejak.kernel.EmploymentKind.PNS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.exchange.events.ExchangeEvent;
import id.jejak.exchange.events.ExchangeEvent.ExchangeArranged;
import id.jejak.exchange.events.ExchangeEvent.ExchangeJoined;
import id.jejak.exchange.events.ExchangeEvent.GuestsCounted;
import id.jejak.exchange.events.ExchangeForm;
import id.jejak.exchange.write.exchange.ExchangeCommand.ArrangeExchange;
import id.jejak.exchange.write.exchange.ExchangeCommand.CountGuests;
import id.jejak.exchange.write.exchange.ExchangeCommand.JoinExchange;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.ExchangeId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Region;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

class ExchangeDeciderTest {
    private static final ExchangeId ID = new ExchangeId("x1");
    private static final Region SABANG = new Region("11.72");
    private static final Region PALEMBANG = new Region("16.71");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 5);
    private static final ServiceRecord SERVING =
            new ServiceRecord.Known(
                    DAY.minusYears(5), new TreeMap<>(Map.of(DAY.minusYears(5), PNS)), LAST);

    private final Spec<Exchange, ExchangeEvent> spec =
            new Spec<>(Exchange.UNKNOWN, Exchange::evolve);

    @Test
    void an_exchange_is_arranged_once() {
        spec.given().when(arrange("Tourism", LAST, true)).then(arranged());
        spec.given(arranged()).when(arrange("Tourism", LAST, true)).thenNothing();
        spec.given(arranged()).when(arrange("Ports", LAST, true)).thenRejected(ALREADY_ARRANGED);
        spec.given().when(arrange("Tourism", LAST, false)).thenRejected(AGENCY_UNKNOWN);
        spec.given().when(arrange(" ", LAST, true)).thenRejected(TITLE_MISSING);
        spec.given()
                .when(arrange("Tourism", DAY.minusDays(1), true))
                .thenRejected(ENDS_BEFORE_START);
    }

    @Test
    void guests_are_counted_by_region_and_counted_again() {
        spec.given(arranged()).when(count(KOMINFO, 12, LAST)).then(guests(12));
        spec.given(arranged(), guests(12)).when(count(KOMINFO, 12, LAST)).thenNothing();
        spec.given(arranged(), guests(12)).when(count(KOMINFO, 13, LAST)).then(guests(13));
        spec.given(arranged()).when(count(KOMINFO, 0, LAST)).thenRejected(OUT_OF_RANGE);
        spec.given(arranged()).when(count(KOMINFO, 1, DAY.minusDays(1))).thenRejected(NOT_STARTED);
        spec.given(arranged())
                .when(count(new AgencyId("other"), 1, LAST))
                .thenRejected(ANOTHER_AGENCY);
        spec.given().when(count(KOMINFO, 1, LAST)).thenRejected(NOT_ARRANGED);
    }

    @Test
    void own_people_take_part_while_they_serve() {
        spec.given(arranged()).when(join(DAY, SERVING)).then(joined());
        spec.given(arranged(), joined()).when(join(DAY, SERVING)).thenNothing();
        spec.given(arranged()).when(join(LAST, SERVING)).thenRejected(NOT_IN_SERVICE);
        spec.given(arranged()).when(join(DAY.minusDays(1), SERVING)).thenRejected(NOT_STARTED);
        spec.given(arranged())
                .when(join(DAY, ServiceRecord.UNKNOWN))
                .thenRejected(EMPLOYEE_UNKNOWN);
        spec.given().when(join(DAY, SERVING)).thenRejected(NOT_ARRANGED);
    }

    @Test
    void a_region_has_the_code_of_the_ministry() {
        assertThat(new Region("11")).hasToString("11");
        assertThatThrownBy(() -> new Region("1172")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void every_command_reaches_its_rule() {
        var fixture = new AggregateTestFixture<>(ExchangeAggregate.class);
        var kominfo =
                new AgencyRegistered(
                        KOMINFO, null, List.of(KOMINFO), AgencyKind.CITY, "1", "K", "1", DAY);
        fixture.registerInjectableResource(
                new Histories()
                        .with(KOMINFO.value(), kominfo)
                        .with(ANI.value(), appointed(ANI, LocalDate.of(2015, 2, 1)))
                        .facts());
        fixture.givenNoPriorActivity()
                .when(
                        new ArrangeExchange(
                                ID,
                                KOMINFO,
                                "X",
                                "Tourism",
                                ExchangeForm.SEMINAR,
                                SABANG,
                                DAY,
                                LAST,
                                DAY))
                .expectEvents(arranged());
        fixture.given(arranged())
                .when(new CountGuests(ID, KOMINFO, PALEMBANG, 12, LAST))
                .expectEvents(guests(12));
        fixture.given(arranged()).when(new JoinExchange(ID, ANI, DAY)).expectEvents(joined());
        fixture.givenNoPriorActivity()
                .when(new JoinExchange(ID, ANI, DAY))
                .expectException(CommandRejected.class)
                .expectExceptionDetails("exchange.not-arranged");
    }

    private static ExchangeArranged arranged() {
        return new ExchangeArranged(
                ID, KOMINFO, "X", "Tourism", ExchangeForm.SEMINAR, SABANG, DAY, LAST, DAY);
    }

    private static GuestsCounted guests(int people) {
        return new GuestsCounted(ID, KOMINFO, PALEMBANG, people, LAST);
    }

    private static ExchangeJoined joined() {
        return new ExchangeJoined(ID, ANI, SABANG, DAY);
    }

    private static Function<Exchange, Decision<ExchangeEvent>> arrange(
            String title, LocalDate last, boolean known) {
        var command =
                new ArrangeExchange(
                        ID, KOMINFO, "X", title, ExchangeForm.SEMINAR, SABANG, DAY, last, DAY);
        return state -> ExchangeDecider.arrange(command, state, known);
    }

    private static Function<Exchange, Decision<ExchangeEvent>> count(
            AgencyId agency, int people, LocalDate on) {
        var command = new CountGuests(ID, agency, PALEMBANG, people, on);
        return state -> ExchangeDecider.count(command, state);
    }

    private static Function<Exchange, Decision<ExchangeEvent>> join(
            LocalDate on, ServiceRecord who) {
        return state -> ExchangeDecider.join(new JoinExchange(ID, ANI, on), state, who);
    }
}
