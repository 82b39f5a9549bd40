package id.jejak.policy.write.policy;

import id.jejak.deciding.Decision;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.write.policy.PolicyCommand.AdoptPolicy;
import id.jejak.policy.write.policy.PolicyCommand.DraftPolicy;
import id.jejak.policy.write.policy.PolicyCommand.RetirePolicy;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy.Shipment;
import id.jejak.policy.write.policy.PolicyCommand.ValidatePolicy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A policy to which anything happens, day after day: what the decider takes is recorded. */
final class RandomTurns {
    private static final String ID = "duty";
    private static final int NAMES = 6;
    private static final int DAYS_AHEAD = 6;

    private final Random random;
    private final List<PolicyEvent> events = new ArrayList<>();
    private Versions state = Versions.NONE;
    private LocalDate today = LocalDate.of(2026, 3, 2);

    RandomTurns(long seed) {
        random = new Random(seed);
    }

    List<PolicyEvent> events() {
        return List.copyOf(events);
    }

    Versions state() {
        return state;
    }

    LocalDate today() {
        return today;
    }

    /** One command, on this day or a later one. */
    void goOn() {
        today = today.plusDays(random.nextInt(3));
        var ref = new PolicyRef(ID, "v" + random.nextInt(NAMES));
        switch (random.nextInt(5)) {
            case 0 -> ship(ref);
            case 1, 2 -> adopt(ref);
            case 3 -> retire(ref);
            default -> record(PolicyDecider.draft(new DraftPolicy(text(ref), "ani", today), state));
        }
    }

    private void ship(PolicyRef ref) {
        var from = today.plusDays(random.nextInt(2 * DAYS_AHEAD) - DAYS_AHEAD);
        var shipment = new Shipment(text(ref), from, random.nextInt(4) > 0);
        record(TurnDecider.ship(new ShipPolicy(ID, List.of(shipment), "ship", today), state));
    }

    private void adopt(PolicyRef ref) {
        if (state.of(ref.version()) instanceof Version.Draft draft) {
            var sha256 = draft.sha256();
            record(
                    PolicyDecider.validate(
                            new ValidatePolicy(
                                    ref, sha256, List.of(), DecidedBy.COMPILED, "ani", today),
                            state));
            record(
                    TurnDecider.adopt(
                            new AdoptPolicy(ref, sha256, soon(), "Uji", "budi", today), state));
        }
    }

    private void retire(PolicyRef ref) {
        record(TurnDecider.retire(new RetirePolicy(ref, soon(), "Uji", "budi", today), state));
    }

    private LocalDate soon() {
        return today.plusDays(random.nextInt(DAYS_AHEAD) - 1);
    }

    private PolicyModel text(PolicyRef ref) {
        return new PolicyModel(ref, "<dmn/>" + random.nextInt(2));
    }

    private void record(Decision<PolicyEvent> decision) {
        if (decision instanceof Decision.Accepted<PolicyEvent>(var accepted)) {
            for (var event : accepted) {
                events.add(event);
                state = Versions.evolve(state, event);
            }
        }
    }
}
