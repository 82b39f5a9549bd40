package id.jejak.policy.read.book;

import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.rules.Turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One policy with all its versions, in the order in which they came to be known.
 *
 * @param turns which version is in force when
 */
record PolicyCard(String policyId, List<VersionCard> versions, Turns turns) {
    PolicyCard {
        versions = List.copyOf(versions);
    }

    static PolicyCard of(String policyId) {
        return new PolicyCard(policyId, List.of(), Turns.NONE);
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
        return new PolicyCard(policyId, next, turns.after(event));
    }

    Optional<VersionCard> find(String version) {
        return versions.stream().filter(one -> one.version().equals(version)).findFirst();
    }
}
