package id.jejak.performance.rules;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.PolicyRef;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Behaviour;
import id.jejak.performance.events.Expectation;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Competencies that an appraisal shows to be weak: those that whoever rated named, the one behind
 * each value of behaviour below expectation, and M.04 (orientation to results) where the result
 * lies below.
 *
 * <p>Which of the nine national competencies (PermenPANRB 38/2017) stands behind which value of
 * BerAKHLAK is decided here; no regulation says it.
 */
public final class WeakAreas {
    public static final PolicyRef POLICY = new PolicyRef("weak-areas", "2022.1");

    private static final CompetencyId RESULTS = new CompetencyId("M.04");
    private static final Map<Behaviour, CompetencyId> BEHIND =
            Map.of(
                    Behaviour.BERORIENTASI_PELAYANAN, new CompetencyId("M.05"),
                    Behaviour.AKUNTABEL, new CompetencyId("M.01"),
                    Behaviour.KOMPETEN, new CompetencyId("M.06"),
                    Behaviour.HARMONIS, new CompetencyId("M.03"),
                    Behaviour.LOYAL, new CompetencyId("SK.01"),
                    Behaviour.ADAPTIF, new CompetencyId("M.07"),
                    Behaviour.KOLABORATIF, new CompetencyId("M.02"));

    private WeakAreas() {}

    public static SortedSet<CompetencyId> of(Appraisal appraisal) {
        var weak = new TreeSet<>(appraisal.weak());
        appraisal
                .behaviours()
                .forEach(
                        (behaviour, is) -> {
                            if (is == Expectation.BELOW) {
                                weak.add(BEHIND.get(behaviour));
                            }
                        });
        if (appraisal.result() == Expectation.BELOW) {
            weak.add(RESULTS);
        }
        return weak;
    }
}
