package id.jejak.infra.dmn;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelCheck;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.Structure;
import id.jejak.policy.rules.facts.Fact;
import id.jejak.policy.rules.points.PointCheck;
import id.jejak.policy.rules.tables.DmnReader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Everything that may be wrong with a model: first what KIE lets through (missing cells, cells of
 * the wrong type, words that no column lists, inputs that no fact feeds), then what Jejak could not
 * decide by where it asks this policy, then what KIE finds, then whether both engines give the same
 * answers.
 */
public final class KieCheck implements ModelCheck {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::table, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Finding::rule, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(
                            Finding::column, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Finding::code);

    private static final Set<String> OF_CELLS =
            Set.of("policy.broken-cell", "policy.unknown-variable");

    private final KnownFacts facts;
    private final PublishingProof proof;

    /**
     * @param facts what may be an input, from the dictionary of facts
     */
    public KieCheck(List<Fact> facts, KieEngine reference) {
        this.facts = new KnownFacts(facts);
        this.proof = new PublishingProof(reference);
    }

    @Override
    public List<Finding> check(PolicyModel model) {
        try {
            var read = DmnReader.read(model.dmn());
            var found = new ArrayList<>(facts.findings(read));
            found.addAll(PointCheck.findings(model.ref().id(), read));
            merge(Structure.findings(read), KieFindings.of(model.dmn(), facts.inFull(read)), found);
            if (found.stream().noneMatch(KieCheck::forbids)) {
                found.addAll(proof.findings(model));
            }
            return Enough.of(found.stream().distinct().sorted(ORDER).toList());
        } catch (ModelRefused refused) {
            return Enough.of(refused.findings());
        }
    }

    private static boolean forbids(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR;
    }

    /**
     * What both say about one cell is said once: our own error is the more exact one; where we only
     * know that a cell is beyond us, KIE's word counts and we know the column.
     */
    private static void merge(List<Finding> ours, List<Finding> kies, List<Finding> found) {
        var mine = new ArrayList<>(ours);
        for (var kie : kies) {
            var place = ours.stream().filter(each -> samePlace(each, kie)).findFirst().orElse(null);
            if (place == null || !OF_CELLS.contains(kie.code())) {
                found.add(kie);
            } else if (!forbids(place)) {
                mine.remove(place);
                found.add(
                        new Finding(
                                kie.code(),
                                kie.severity(),
                                kie.table(),
                                kie.rule(),
                                place.column(),
                                kie.text()));
            }
        }
        found.addAll(mine);
    }

    private static boolean samePlace(Finding our, Finding kie) {
        return (forbids(our) || our.code().equals(Finding.BEYOND_FAST_PATH))
                && our.column() != null
                && Objects.equals(our.rule(), kie.rule())
                && Objects.equals(our.table(), kie.table());
    }
}
