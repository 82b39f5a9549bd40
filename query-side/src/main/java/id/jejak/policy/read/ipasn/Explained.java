package id.jejak.policy.read.ipasn;

import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.histories.History;
import id.jejak.policy.rules.histories.Moment;
import id.jejak.policy.rules.histories.World;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One index with everything that explains it. */
final class Explained {
    private Explained() {}

    static OwnIpAsn.Year of(History history, World world, LocalDate day, Policy policy) {
        var moment = new Moment(world).open(history).at((int) day.toEpochDay());
        var outcome = decided(policy, moment);
        return new OwnIpAsn.Year(
                day.getYear(),
                day,
                policy.ref().version(),
                outcome == null || !Reckoner.isMeasured(outcome) ? null : Reckoner.score(outcome),
                outcome == null ? null : outcome.value(Reckoner.CATEGORY).text(),
                outcome == null || !Reckoner.isMeasured(outcome) ? new TreeMap<>() : parts(outcome),
                seen(policy, moment),
                outcome == null ? List.of() : outcome.fired());
    }

    private static List<OwnIpAsn.Seen> seen(Policy policy, Moment moment) {
        var names = policy.decisions().reads().keySet();
        var inputs = moment.inputs(names);
        return names.stream()
                .map(
                        name -> {
                            var value = inputs.get(name);
                            return new OwnIpAsn.Seen(
                                    name,
                                    value == null ? null : value.text(),
                                    FactDictionary.known(name));
                        })
                .toList();
    }

    private static @Nullable Outcome decided(Policy policy, Moment moment) {
        try {
            var model = policy.decisions();
            return model.decide(moment.inputs(model.reads().keySet()));
        } catch (NoDecision _) {
            return null;
        }
    }

    private static SortedMap<String, BigDecimal> parts(Outcome outcome) {
        var parts = new TreeMap<String, BigDecimal>();
        outcome.values()
                .forEach(
                        (name, value) -> {
                            if (value instanceof Value.Amount(var number)
                                    && !name.equals(Reckoner.SCORE)) {
                                parts.put(name, number);
                            }
                        });
        return parts;
    }
}
