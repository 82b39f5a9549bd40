package id.jejak.policy.write.policy;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.policy.write.policy.PolicyRejection.ALREADY_ADOPTED;
import static id.jejak.policy.write.policy.PolicyRejection.ALREADY_RETIRED;
import static id.jejak.policy.write.policy.PolicyRejection.BEFORE_DRAFT;
import static id.jejak.policy.write.policy.PolicyRejection.BEFORE_LAST_STEP;
import static id.jejak.policy.write.policy.PolicyRejection.CONSULTATION_OVER;
import static id.jejak.policy.write.policy.PolicyRejection.HAS_ERRORS;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_CONSULTED;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_DRAFTED;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_VALIDATED;
import static id.jejak.policy.write.policy.PolicyRejection.OTHER_TEXT;

import id.jejak.deciding.Decision;
import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.ConsultationClosed;
import id.jejak.policy.events.PolicyEvent.PolicyConsulted;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRedrafted;
import id.jejak.policy.events.PolicyEvent.PolicySimulated;
import id.jejak.policy.events.PolicyEvent.PolicyValidated;
import id.jejak.policy.write.policy.PolicyCommand.CloseConsultation;
import id.jejak.policy.write.policy.PolicyCommand.ConsultOnPolicy;
import id.jejak.policy.write.policy.PolicyCommand.DraftPolicy;
import id.jejak.policy.write.policy.PolicyCommand.OnDraft;
import id.jejak.policy.write.policy.PolicyCommand.SimulatePolicy;
import id.jejak.policy.write.policy.PolicyCommand.ValidatePolicy;
import id.jejak.policy.write.policy.Version.Adopted;
import id.jejak.policy.write.policy.Version.Draft;
import id.jejak.policy.write.policy.Version.Retired;
import id.jejak.policy.write.policy.Version.Unknown;

import java.util.function.Function;

/** Rules of versions that are not adopted yet; for the others see {@link TurnDecider}. */
final class PolicyDecider {
    private PolicyDecider() {}

    static Decision<PolicyEvent> draft(DraftPolicy c, Versions state) {
        var sha256 = c.model().sha256();
        return switch (state.of(c.policy().version())) {
            case Unknown _ ->
                    accept(new PolicyDrafted(c.policy(), c.model().dmn(), sha256, c.by(), c.on()));
            case Draft known when known.sha256().equals(sha256) -> nothing();
            case Draft _ ->
                    accept(
                            new PolicyRedrafted(
                                    c.policy(), c.model().dmn(), sha256, c.by(), c.on()));
            case Adopted known when known.sha256().equals(sha256) -> nothing();
            case Adopted _ -> reject(ALREADY_ADOPTED);
            case Retired _ -> reject(ALREADY_RETIRED);
        };
    }

    static Decision<PolicyEvent> validate(ValidatePolicy c, Versions state) {
        return onDraft(
                c,
                state,
                draft -> {
                    if (!draft.sha256().equals(c.sha256())) {
                        return reject(OTHER_TEXT);
                    }
                    return isKnown(c, draft)
                            ? nothing()
                            : accept(
                                    new PolicyValidated(
                                            c.policy(),
                                            c.sha256(),
                                            c.flaws(),
                                            c.decidedBy(),
                                            c.by(),
                                            c.on()));
                });
    }

    private static boolean isKnown(ValidatePolicy c, Draft draft) {
        var last = draft.checked();
        return last != null && last.flaws().equals(c.flaws()) && last.decidedBy() == c.decidedBy();
    }

    static Decision<PolicyEvent> simulate(SimulatePolicy c, Versions state) {
        return onDraft(
                c,
                state,
                draft -> {
                    if (!draft.sha256().equals(c.sha256())) {
                        return reject(OTHER_TEXT);
                    }
                    var checked = draft.checked();
                    if (checked == null) {
                        return reject(NOT_VALIDATED);
                    }
                    if (checked.decidedBy() == null) {
                        return reject(HAS_ERRORS);
                    }
                    return draft.simulations().stream().anyMatch(known -> isOf(c, known))
                            ? nothing()
                            : accept(simulated(c));
                });
    }

    /** The same question at the same position has the same answer. */
    private static boolean isOf(SimulatePolicy c, PolicySimulated known) {
        return known.question().equals(c.question()) && known.position() == c.position();
    }

    private static PolicySimulated simulated(SimulatePolicy c) {
        return new PolicySimulated(
                c.policy(),
                c.sha256(),
                c.question(),
                c.position(),
                c.scope().isEmpty() ? null : c.scope(),
                c.figures(),
                c.by(),
                c.on());
    }

    static Decision<PolicyEvent> consult(ConsultOnPolicy c, Versions state) {
        return onDraft(
                c,
                state,
                draft -> {
                    var heard =
                            new PolicyConsulted(c.policy(), c.sha256(), c.with(), c.said(), c.on());
                    if (draft.consultations().contains(heard)) {
                        return nothing();
                    }
                    if (!draft.sha256().equals(c.sha256())) {
                        return reject(OTHER_TEXT);
                    }
                    if (draft.closed()) {
                        return reject(CONSULTATION_OVER);
                    }
                    return c.on().isBefore(draft.since()) ? reject(BEFORE_DRAFT) : accept(heard);
                });
    }

    static Decision<PolicyEvent> close(CloseConsultation c, Versions state) {
        return onDraft(
                c,
                state,
                draft -> {
                    if (draft.closed()) {
                        return nothing();
                    }
                    if (!draft.isHeard()) {
                        return reject(NOT_CONSULTED);
                    }
                    return c.on().isBefore(draft.lastHeard())
                            ? reject(BEFORE_LAST_STEP)
                            : accept(new ConsultationClosed(c.policy(), c.summary(), c.on()));
                });
    }

    private static Decision<PolicyEvent> onDraft(
            OnDraft c, Versions state, Function<Draft, Decision<PolicyEvent>> rule) {
        return switch (state.of(c.policy().version())) {
            case Unknown _ -> reject(NOT_DRAFTED);
            case Draft draft -> rule.apply(draft);
            case Adopted _ -> reject(ALREADY_ADOPTED);
            case Retired _ -> reject(ALREADY_RETIRED);
        };
    }
}
