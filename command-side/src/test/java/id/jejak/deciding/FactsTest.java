package id.jejak.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deciding.Facts.Fold;
import id.jejak.kernel.AgencyId;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;
import id.jejak.workforce.events.AgencyKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final AgencyId SABANG = new AgencyId("sabang");
    private static final Fold<Integer> COUNT = new Fold<>("count", 0, (events, _) -> events + 1);
    private static final Fold<Integer> AT_MOST_ONE =
            new Fold<>("at-most-one", 0, (events, _) -> events + 1, events -> events == 1);

    private final Histories histories = new Histories();
    private final Facts facts = histories.facts();

    @Test
    void a_stream_without_events_is_as_at_the_beginning() {
        assertThat(facts.of(COUNT, "sabang")).isZero();
    }

    @Test
    void what_was_added_since_is_seen() {
        histories.with("sabang", registered());
        assertThat(facts.of(COUNT, "sabang")).isEqualTo(1);
        histories.with("sabang", new AgencyRenamed(SABANG, "Sabang", DAY));
        assertThat(facts.of(COUNT, "sabang")).isEqualTo(2);
    }

    @Test
    void what_is_settled_is_not_read_again() {
        histories.with("sabang", registered());
        assertThat(facts.of(AT_MOST_ONE, "sabang")).isEqualTo(1);
        histories.with("sabang", new AgencyRenamed(SABANG, "Sabang", DAY));
        assertThat(facts.of(AT_MOST_ONE, "sabang")).isEqualTo(1);
    }

    @Test
    void folds_of_one_stream_are_kept_apart() {
        histories.with("sabang", registered());
        assertThat(facts.of(COUNT, "sabang")).isEqualTo(1);
        assertThat(facts.of(Fold.has("registered", AgencyRegistered.class), "sabang")).isTrue();
    }

    @Test
    void an_event_is_found_whenever_it_comes() {
        var registered = Fold.has("registered", AgencyRegistered.class);
        assertThat(facts.of(registered, "sabang")).isFalse();
        histories.with("sabang", registered());
        assertThat(facts.of(registered, "sabang")).isTrue();
    }

    private static AgencyRegistered registered() {
        return new AgencyRegistered(
                SABANG,
                null,
                List.of(SABANG),
                AgencyKind.CITY,
                "1172",
                "Kota Sabang",
                "11.72",
                DAY);
    }
}
