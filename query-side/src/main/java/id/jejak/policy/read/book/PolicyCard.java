package id.jejak.policy.read.book;

import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyRetired;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.policy.rules.Turns;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One policy with all its versions, in the order in which they came to be known.
 *
 * @param turns which version is in force from which day
 */
record PolicyCard(String policyId, List<VersionCard> versions, List<Turn> turns) {
    /**
     * @param version null where the policy was retired
     */
    record Turn(LocalDate from, @Nullable String version) {}

    PolicyCard {
        versions = List.copyOf(versions);
        turns = List.copyOf(turns);
    }

    static PolicyCard of(String policyId) {
        return new PolicyCard(policyId, List.of(), List.of());
    }

    PolicyCard after(PolicyEvent event) {
        var name = event.policy().version();
        var next = new ArrayList<VersionCard>();
        var found = false;
        for (var one : versions) {
            var same = one.version().equals(name);
            found |= same;
            next.add(same ? one.after(event) : one);
        }
        if (!found) {
            next.add(VersionCard.of(name).after(event));
        }
        return new PolicyCard(policyId, next, listed(turned(event, name)));
    }

    private Turns turned(PolicyEvent event, String version) {
        var known = byDay();
        return switch (event) {
            case PolicyShipped e -> known.with(version, e.from());
            case PolicyAdopted e -> known.with(version, e.from());
            case PolicyRetired e -> known.without(version, e.from());
            default -> known;
        };
    }

    Turns byDay() {
        var days = new TreeMap<LocalDate, Optional<String>>();
        turns.forEach(turn -> days.put(turn.from(), Optional.ofNullable(turn.version())));
        return new Turns(days);
    }

    private static List<Turn> listed(Turns turns) {
        return turns.byDay().entrySet().stream()
                .map(turn -> new Turn(turn.getKey(), turn.getValue().orElse(null)))
                .toList();
    }

    Optional<VersionCard> find(String version) {
        return versions.stream().filter(one -> one.version().equals(version)).findFirst();
    }
}
