package id.jejak.evaluation.write.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deciding.Histories;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.InstrumentEvent.InstrumentRegistered;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;

class InstrumentTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);
    private static final Instrument LIKERT = scale("1", "5");

    private final AggregateTestFixture<InstrumentAggregate> fixture =
            new AggregateTestFixture<>(InstrumentAggregate.class);

    @Test
    void a_version_is_registered_once_with_its_scale() {
        fixture.givenNoPriorActivity()
                .when(new RegisterInstrument(LIKERT, "behaviour", DAY))
                .expectEvents(registered());
        fixture.given(registered())
                .when(new RegisterInstrument(scale("1.0", "5"), "behaviour", DAY.plusDays(1)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        fixture.given(registered())
                .when(new RegisterInstrument(scale("1", "4"), "behaviour", DAY))
                .expectExceptionDetails("instrument.already-registered");
    }

    @Test
    void a_scale_rises() {
        fixture.givenNoPriorActivity()
                .when(new RegisterInstrument(scale("5", "5"), "behaviour", DAY))
                .expectExceptionDetails("instrument.upside-down");
    }

    @Test
    void a_claimed_scale_fits_where_it_is_the_registered_one_or_nobody_registered_any() {
        var facts = new Histories().with(registered().instrumentId().value(), registered()).facts();
        assertThat(Instruments.fits(scale("1", "5.0"), facts)).isTrue();
        assertThat(Instruments.fits(scale("0", "5"), facts)).isFalse();
        var unknown = new Instrument("other", "1", BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(Instruments.fits(unknown, facts)).isTrue();
        assertThat(Instruments.of("form", "1", facts)).contains(LIKERT);
        assertThat(Instruments.of("form", "2", facts)).isEmpty();
    }

    private static InstrumentRegistered registered() {
        return new InstrumentRegistered(
                RegisterInstrument.idOf("form", "1"), LIKERT, "behaviour", DAY);
    }

    private static Instrument scale(String lowest, String highest) {
        return new Instrument("form", "1", new BigDecimal(lowest), new BigDecimal(highest));
    }
}
