package id.jejak.policy.write.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.StableId;
import id.jejak.policy.rules.shipped.ShippedModel;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy.Shipment;

import java.util.List;
import java.util.TreeMap;

/**
 * Records the policies that come with Jejak, each with its whole text, so that an auditor finds in
 * the ledger by which rule anything was decided. All versions of a policy go in at once: nobody
 * sees half of its past. What is recorded already stays as it is.
 */
public final class ShipOfficialPolicies {
    public static final String NAME = "official-policies";

    private final Commands commands;
    private final List<ShippedModel> models;

    public ShipOfficialPolicies(Commands commands, List<ShippedModel> models) {
        this.commands = commands;
        this.models = List.copyOf(models);
    }

    public void ship() {
        models.stream()
                .map(one -> new Shipment(one.model(), one.from(), one.adopted()))
                .collect(groupingBy(one -> one.model().ref().id(), TreeMap::new, toList()))
                .forEach(this::ship);
    }

    private void ship(String policyId, List<Shipment> versions) {
        commands.send(
                new ShipPolicy(policyId, versions, NAME),
                Envelope.of(
                        commandId(policyId, versions), Actor.system(NAME), "automation:" + NAME));
    }

    /** Another one as soon as a new Jejak ships another version. */
    private static String commandId(String policyId, List<Shipment> versions) {
        var key = new StringBuilder(policyId);
        versions.forEach(one -> key.append('\n').append(one.model().ref().version()));
        return StableId.of(NAME, key.toString());
    }
}
