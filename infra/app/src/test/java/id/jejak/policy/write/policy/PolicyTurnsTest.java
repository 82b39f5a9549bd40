package id.jejak.policy.write.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.policy.read.book.FoldedBook;
import id.jejak.policy.read.book.Standing;
import id.jejak.policy.write.policy.Version.Adopted;
import id.jejak.policy.write.policy.Version.Draft;
import id.jejak.policy.write.policy.Version.Retired;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whatever happens to the versions of a policy, in whatever order. */
class PolicyTurnsTest {
    private static final int LIVES = 100;
    private static final int STEPS = 40;
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 20);

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_122})
    void no_decision_changes_what_was_in_force_before_its_own_day(long seed) {
        for (var life = 0; life < LIVES; life++) {
            var policy = new RandomTurns(seed * LIVES + life);
            for (var step = 0; step < STEPS; step++) {
                var before = policy.state().turns();
                policy.goOn();
                if (!before.neverBegan()) {
                    var after = policy.state().turns();
                    days(policy.today().minusDays(1))
                            .forEach(day -> assertThat(after.on(day)).isEqualTo(before.on(day)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20_261_123})
    void what_is_retired_never_decides_after_its_last_day(long seed) {
        var retired = 0;
        for (var life = 0; life < LIVES; life++) {
            var policy = lived(seed * LIVES + life);
            for (var one : policy.state().all().entrySet()) {
                if (one.getValue() instanceof Retired known) {
                    retired++;
                    days(policy.today().plusDays(20))
                            .filter(day -> !day.isBefore(known.from()))
                            .map(policy.state().turns()::on)
                            .forEach(
                                    turn ->
                                            assertThat(turn)
                                                    .isNotEqualTo(Optional.of(one.getKey())));
                }
            }
        }
        assertThat(retired).isGreaterThan(LIVES);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20_261_124})
    void the_book_says_what_decides(long seed) {
        var seen = EnumSet.noneOf(Standing.class);
        for (var life = 0; life < LIVES; life++) {
            var policy = lived(seed * LIVES + life);
            var book = new FoldedBook("duty", policy.events());
            for (var day : days(policy.today().plusDays(20)).toList()) {
                var turn = policy.state().turns().on(day);
                assertThat(book.inForce(day)).isEqualTo(turn);
                for (var one : policy.state().all().entrySet()) {
                    var standing = book.standing(one.getKey(), day);
                    seen.add(standing);
                    assertThat(standing == Standing.IN_FORCE)
                            .isEqualTo(turn.filter(one.getKey()::equals).isPresent());
                    assertThat(standing).isIn(possible(one.getValue(), day));
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Standing.values());
    }

    private static Set<Standing> possible(Version version, LocalDate day) {
        return switch (version) {
            case Draft _ -> EnumSet.of(Standing.DRAFT);
            case Adopted known when day.isBefore(known.from()) -> EnumSet.of(Standing.TO_COME);
            case Adopted _ -> EnumSet.of(Standing.IN_FORCE, Standing.SUPERSEDED);
            case Retired known when day.isBefore(known.from()) ->
                    EnumSet.complementOf(EnumSet.of(Standing.DRAFT));
            case Retired _ -> EnumSet.of(Standing.RETIRED, Standing.SUPERSEDED);
            case Version.Unknown _ -> EnumSet.noneOf(Standing.class);
        };
    }

    private static RandomTurns lived(long seed) {
        var policy = new RandomTurns(seed);
        for (var step = 0; step < STEPS; step++) {
            policy.goOn();
        }
        return policy;
    }

    private static Stream<LocalDate> days(LocalDate last) {
        return FIRST.isAfter(last) ? Stream.empty() : FIRST.datesUntil(last.plusDays(1));
    }
}
