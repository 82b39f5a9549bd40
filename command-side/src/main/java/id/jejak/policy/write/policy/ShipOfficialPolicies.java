package id.jejak.policy.write.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.LivePolicies;
import id.jejak.kernel.Actor;
import id.jejak.kernel.StableId;
import id.jejak.policy.rules.shipped.ShippedModel;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy.Shipment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * Records the policies that come with Jejak, each with its whole text, so that an auditor finds in
 * the ledger by which rule anything was decided. All versions of a policy go in at once: nobody
 * sees half of its past. What is recorded already stays as it is; what a later Jejak brings for a
 * policy that has been in force waits as a draft until somebody adopts it.
 */
public final class ShipOfficialPolicies {
    private static final Logger LOG = LoggerFactory.getLogger(ShipOfficialPolicies.class);

    public static final String NAME = "official-policies";

    private final Commands commands;
    private final LivePolicies policies;
    private final List<ShippedModel> models;
    private final Clock clock;

    public ShipOfficialPolicies(
            Commands commands, LivePolicies policies, List<ShippedModel> models, Clock clock) {
        this.commands = commands;
        this.policies = policies;
        this.models = List.copyOf(models);
        this.clock = clock;
    }

    public void ship() {
        models.stream()
                .map(one -> new Shipment(one.model(), one.from(), one.adopted()))
                .collect(groupingBy(one -> one.model().ref().id(), TreeMap::new, toList()))
                .forEach(this::ship);
        models.stream().filter(ShippedModel::adopted).forEach(this::sayWhatDiffers);
    }

    /** At every start, until the names differ. */
    private void sayWhatDiffers(ShippedModel shipped) {
        var ref = shipped.model().ref();
        policies.text(ref)
                .filter(known -> !known.sha256().equals(shipped.model().sha256()))
                .ifPresent(
                        known ->
                                LOG.warn(
                                        "{} {} is another text here ({}) than the official one"
                                                + " ({}); it stays as it is, see its page",
                                        ref.id(),
                                        ref.version(),
                                        known.sha256(),
                                        shipped.model().sha256()));
    }

    private void ship(String policyId, List<Shipment> versions) {
        commands.send(
                new ShipPolicy(policyId, versions, NAME, LocalDate.now(clock)),
                Envelope.of(
                        commandId(policyId, versions), Actor.system(NAME), "automation:" + NAME));
    }

    /** Another one as soon as a new Jejak ships another version, or another text of one. */
    private static String commandId(String policyId, List<Shipment> versions) {
        var key = new StringBuilder(policyId);
        versions.forEach(
                one ->
                        key.append('\n')
                                .append(one.model().ref().version())
                                .append(' ')
                                .append(one.model().sha256()));
        return StableId.of(NAME, key.toString());
    }
}
