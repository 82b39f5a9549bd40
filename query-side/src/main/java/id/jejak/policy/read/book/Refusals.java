package id.jejak.policy.read.book;

import java.util.List;

/** Codes of the API that pages say in the reader's language, under {@code refused.<code>}. */
public final class Refusals {
    public static final List<String> CODES =
            List.of(
                    "policy.not-drafted",
                    "policy.already-adopted",
                    "policy.already-retired",
                    "policy.other-text",
                    "policy.not-validated",
                    "policy.has-errors",
                    "policy.not-reached",
                    "policy.fact-not-supplied",
                    "policy.fact-not-read",
                    "policy.answer-missing",
                    "policy.before-draft",
                    "policy.before-last-step",
                    "policy.consultation-over",
                    "policy.not-consulted",
                    "policy.not-simulated",
                    "policy.consultation-missing",
                    "policy.four-eyes",
                    "policy.in-the-past",
                    "policy.day-taken",
                    "policy.turn-is-over",
                    "policy.no-model",
                    "policy.not-sealed",
                    "policy.too-large",
                    "lab.busy",
                    "lab.not-ready",
                    "lab.model-refused",
                    "lab.no-candidate",
                    "lab.bad-period",
                    "lab.bad-population",
                    "lab.period-out-of-range",
                    "lab.programmes-apart",
                    "lab.programmes-have-no-population",
                    "lab.not-told-by-histories",
                    "lab.unknown-agency",
                    "lab.unknown-policy",
                    "lab.caps-read-more",
                    "lab.caps-not-understood",
                    "lab.evidence",
                    "input.rejected",
                    "access.denied");

    private Refusals() {}
}
