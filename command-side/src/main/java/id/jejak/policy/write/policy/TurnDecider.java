package id.jejak.policy.write.policy;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.policy.write.policy.PolicyRejection.ALREADY_ADOPTED;
import static id.jejak.policy.write.policy.PolicyRejection.ALREADY_RETIRED;
import static id.jejak.policy.write.policy.PolicyRejection.CONSULTATION_MISSING;
import static id.jejak.policy.write.policy.PolicyRejection.DAY_TAKEN;
import static id.jejak.policy.write.policy.PolicyRejection.FOUR_EYES;
import static id.jejak.policy.write.policy.PolicyRejection.HAS_ERRORS;
import static id.jejak.policy.write.policy.PolicyRejection.IN_THE_PAST;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_DRAFTED;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_SIMULATED;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_VALIDATED;
import static id.jejak.policy.write.policy.PolicyRejection.OTHER_TEXT;
import static id.jejak.policy.write.policy.PolicyRejection.TURN_IS_OVER;

import id.jejak.deciding.Decision;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyNameTaken;
import id.jejak.policy.events.PolicyEvent.PolicyRetired;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.policy.events.PolicyEvent.PolicySuperseded;
import id.jejak.policy.rules.Turns;
import id.jejak.policy.write.policy.PolicyCommand.AdoptPolicy;
import id.jejak.policy.write.policy.PolicyCommand.RetirePolicy;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy;
import id.jejak.policy.write.policy.Version.Adopted;
import id.jejak.policy.write.policy.Version.Draft;
import id.jejak.policy.write.policy.Version.Retired;
import id.jejak.policy.write.policy.Version.Unknown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** Rules of the turns that versions take. Adopting one ends the turn of the one before it. */
final class TurnDecider {
    private TurnDecider() {}

    static Decision<PolicyEvent> adopt(AdoptPolicy c, Versions state) {
        return switch (state.of(c.policy().version())) {
            case Unknown _ -> reject(NOT_DRAFTED);
            case Adopted known
                    when known.from().equals(c.from()) && known.sha256().equals(c.sha256()) ->
                    nothing();
            case Adopted _ -> reject(ALREADY_ADOPTED);
            case Retired _ -> reject(ALREADY_RETIRED);
            case Draft draft -> adopt(c, draft, state);
        };
    }

    private static Decision<PolicyEvent> adopt(AdoptPolicy c, Draft draft, Versions state) {
        if (!draft.sha256().equals(c.sha256())) {
            return reject(OTHER_TEXT);
        }
        var checked = draft.checked();
        if (checked == null) {
            return reject(NOT_VALIDATED);
        }
        var engine = checked.decidedBy();
        if (engine == null) {
            return reject(HAS_ERRORS);
        }
        if (draft.authors().contains(c.by())) {
            return reject(FOUR_EYES);
        }
        if (c.from().isBefore(c.on())) {
            return reject(IN_THE_PAST);
        }
        if (state.turns().beginningOn(c.from()).isPresent()) {
            return reject(DAY_TAKEN);
        }
        if (c.reason() == null && draft.simulations().isEmpty()) {
            return reject(NOT_SIMULATED);
        }
        return c.reason() == null && !draft.closed()
                ? reject(CONSULTATION_MISSING)
                : adopted(c, draft, engine, state);
    }

    private static Decision<PolicyEvent> adopted(
            AdoptPolicy c, Draft draft, DecidedBy engine, Versions state) {
        var events = new ArrayList<PolicyEvent>();
        events.add(
                new PolicyAdopted(
                        c.policy(), draft.sha256(), c.from(), engine, c.reason(), c.by(), c.on()));
        var turns = state.turns().with(c.policy().version(), c.from());
        state.turns()
                .on(c.from())
                .map(former -> superseded(c, former, c.policy().version(), c.from()))
                .ifPresent(events::add);
        turns.successorOf(c.policy().version())
                .map(next -> later(c, next, turns))
                .ifPresent(events::add);
        return accept(events);
    }

    /** It was adopted before its successor takes effect, but after that one was adopted. */
    private static PolicySuperseded later(AdoptPolicy c, String successor, Turns turns) {
        var begin = turns.beginOf(successor).orElseThrow();
        return superseded(c, c.policy().version(), successor, begin);
    }

    private static PolicySuperseded superseded(
            AdoptPolicy c, String version, String successor, LocalDate from) {
        return new PolicySuperseded(new PolicyRef(c.policyId(), version), successor, from, c.on());
    }

    static Decision<PolicyEvent> retire(RetirePolicy c, Versions state) {
        return switch (state.of(c.policy().version())) {
            case Unknown _ -> reject(NOT_DRAFTED);
            case Retired known when known.from().equals(c.from()) -> nothing();
            case Retired _ -> reject(ALREADY_RETIRED);
            case Draft _, Adopted _ when c.from().isBefore(c.on()) -> reject(IN_THE_PAST);
            case Draft _ -> accept(retired(c));
            case Adopted _ ->
                    isOverOn(c.from(), state.turns().endOf(c.policy().version()))
                            ? reject(TURN_IS_OVER)
                            : accept(retired(c));
        };
    }

    private static boolean isOverOn(LocalDate day, Optional<LocalDate> end) {
        return end.filter(known -> !known.isAfter(day)).isPresent();
    }

    private static PolicyRetired retired(RetirePolicy c) {
        return new PolicyRetired(c.policy(), c.from(), c.reason(), c.by(), c.on());
    }

    /**
     * What ships is in force by itself only where nothing ever was: later on people adopt it, as
     * they adopt anything. A text that is recorded stays, whatever comes under the same name.
     */
    static Decision<PolicyEvent> ship(ShipPolicy c, Versions state) {
        return accept(
                c.versions().stream()
                        .filter(each -> !state.knows(each.model()))
                        .map(each -> shipped(c, each, state))
                        .toList());
    }

    private static PolicyEvent shipped(ShipPolicy c, ShipPolicy.Shipment each, Versions state) {
        var model = each.model();
        var ref = model.ref();
        if (!(state.of(ref.version()) instanceof Unknown)) {
            return new PolicyNameTaken(ref, model.dmn(), model.sha256(), c.on());
        }
        if (each.adopted() && state.turns().neverBegan()) {
            return new PolicyShipped(ref, model.dmn(), model.sha256(), each.from(), each.from());
        }
        var since = each.adopted() || each.from().isAfter(c.on()) ? c.on() : each.from();
        return new PolicyDrafted(ref, model.dmn(), model.sha256(), c.by(), since);
    }
}
