package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.histories.RecordedOutcome;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** Hands on what it sees to whoever's turn it is. */
final class Relay<W extends Witness<Lives>> implements Witness<Lives> {
    private @Nullable W to;

    void turnTo(W witness) {
        to = witness;
    }

    private W to() {
        return Objects.requireNonNull(to);
    }

    @Override
    public void recorded(int item, Lives at, RecordedOutcome then, Verdict now, Verdict today) {
        to().recorded(item, at, then, now, today);
    }

    @Override
    public void notInForce(int item) {
        to().notInForce(item);
    }

    @Override
    public void decided(int item, Lives at, Trial trial) {
        to().decided(item, at, trial);
    }

    @Override
    public void endOfPerson() {
        to().endOfPerson();
    }
}
