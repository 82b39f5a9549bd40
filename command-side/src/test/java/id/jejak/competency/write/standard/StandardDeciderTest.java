package id.jejak.competency.write.standard;

import static id.jejak.competency.write.standard.StandardRejection.COMPETENCY_UNKNOWN;
import static id.jejak.competency.write.standard.StandardRejection.EMPTY;
import static id.jejak.competency.write.standard.StandardRejection.LEVEL_NOT_REQUIRABLE;
import static id.jejak.competency.write.standard.StandardRejection.POST_UNKNOWN;

import id.jejak.competency.events.StandardEvent;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.competency.rules.Standards;
import id.jejak.competency.write.standard.StandardCommand.SetStandard;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

class StandardDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
    private static final PostId KABID = new PostId("kabid");
    private static final CompetencyId M01 = new CompetencyId("M.01");

    private final Spec<Standards, StandardEvent> spec =
            new Spec<>(Standards.NONE, Standards::after);

    @Test
    void a_standard_is_set() {
        spec.given().when(set(Map.of(M01, 3), DAY)).then(isSet(3, DAY));
    }

    @Test
    void the_same_standard_for_the_same_day_changes_nothing() {
        spec.given(isSet(3, DAY), isSet(4, DAY.plusYears(1)))
                .when(set(Map.of(M01, 3), DAY))
                .thenNothing();
    }

    @Test
    void the_same_standard_from_a_later_day_is_set_again() {
        spec.given(isSet(3, DAY))
                .when(set(Map.of(M01, 3), DAY.plusYears(1)))
                .then(isSet(3, DAY.plusYears(1)));
    }

    @Test
    void another_standard_for_a_day_that_has_one_takes_its_place() {
        spec.given(isSet(3, DAY)).when(set(Map.of(M01, 4), DAY)).then(isSet(4, DAY));
    }

    @Test
    void a_standard_of_a_post_that_is_not_defined_is_refused() {
        spec.given()
                .when(
                        state ->
                                StandardDecider.set(
                                        of(Map.of(M01, 3), DAY), state, false, _ -> true))
                .thenRejected(POST_UNKNOWN);
    }

    @Test
    void a_standard_without_competencies_is_refused() {
        spec.given().when(set(Map.of(), DAY)).thenRejected(EMPTY);
    }

    @Test
    void a_standard_that_requires_nothing_of_a_competency_is_refused() {
        spec.given().when(set(Map.of(M01, 0), DAY)).thenRejected(LEVEL_NOT_REQUIRABLE);
    }

    @Test
    void a_standard_with_a_competency_outside_the_dictionary_is_refused() {
        spec.given()
                .when(set(Map.of(M01, 3, new CompetencyId("T.99"), 1), DAY))
                .thenRejected(COMPETENCY_UNKNOWN);
    }

    private static Function<Standards, Decision<StandardEvent>> set(
            Map<CompetencyId, Integer> required, LocalDate on) {
        return state -> StandardDecider.set(of(required, on), state, true, M01::equals);
    }

    private static SetStandard of(Map<CompetencyId, Integer> required, LocalDate on) {
        var levels = new TreeMap<CompetencyId, Level>();
        required.forEach((competency, level) -> levels.put(competency, new Level(level)));
        return new SetStandard(KABID, levels, "SK 1", on);
    }

    private static StandardEvent isSet(int level, LocalDate on) {
        return new StandardSet(KABID, new TreeMap<>(Map.of(M01, new Level(level))), "SK 1", on);
    }
}
