package id.jejak.performance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.CompetencyId;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Behaviour;
import id.jejak.performance.events.Expectation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

class WeakAreasTest {

    @ParameterizedTest
    @CsvSource({
        "BERORIENTASI_PELAYANAN, M.05",
        "AKUNTABEL, M.01",
        "KOMPETEN, M.06",
        "HARMONIS, M.03",
        "LOYAL, SK.01",
        "ADAPTIF, M.07",
        "KOLABORATIF, M.02"
    })
    void a_value_below_expectation_shows_the_competency_behind_it(
            Behaviour behaviour, String competency) {
        assertThat(weak(Expectation.MEETS, Map.of(behaviour, Expectation.BELOW)))
                .containsExactly(new CompetencyId(competency));
        assertThat(weak(Expectation.MEETS, Map.of(behaviour, Expectation.MEETS))).isEmpty();
    }

    @Test
    void a_result_below_expectation_and_what_was_named_are_weak_areas_too() {
        assertThat(weak(Expectation.BELOW, Map.of(), "M.03", "T.01"))
                .extracting(CompetencyId::value)
                .containsExactly("M.03", "M.04", "T.01");
    }

    private static List<CompetencyId> weak(
            Expectation result, Map<Behaviour, Expectation> behaviours, String... named) {
        var competencies = new TreeSet<CompetencyId>();
        for (var name : named) {
            competencies.add(new CompetencyId(name));
        }
        var appraisal =
                new Appraisal(
                        result, Expectation.MEETS, null, new TreeMap<>(behaviours), competencies);
        return List.copyOf(WeakAreas.of(appraisal));
    }
}
