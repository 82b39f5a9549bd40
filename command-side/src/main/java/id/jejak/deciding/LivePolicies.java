package id.jejak.deciding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.StableId;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The policies that the ledger knows, so that a decision is never behind an adoption that was
 * acknowledged. Each text is compiled once. Of a policy that the ledger does not know yet, in the
 * first moments of a new one, the shipped versions decide; they are the same texts.
 */
public final class LivePolicies implements Policies {
    private static final int MODELS_KEPT = 500;
    private static final Facts.Fold<PolicyTexts> FOLD =
            new Facts.Fold<>("policy-texts", PolicyTexts.NONE, PolicyTexts::evolve);

    private final Facts facts;
    private final Policies shipped;
    private final Engines engines;
    private final LongSupplier head;
    private final Cache<Compiled, Decisions> compiled =
            Caffeine.newBuilder().maximumSize(MODELS_KEPT).build();

    private final Cache<String, Known> read =
            Caffeine.newBuilder().maximumSize(MODELS_KEPT).build();

    private record Compiled(String sha256, DecidedBy decidedBy) {}

    /**
     * @param head of the ledger before it was read
     */
    private record Known(PolicyTexts texts, long head) {}

    /**
     * @param shipped what came with Jejak
     * @param head of the ledger; while it stays where it is, nothing is read again
     */
    public LivePolicies(Facts facts, Policies shipped, Engines engines, LongSupplier head) {
        this.facts = facts;
        this.shipped = shipped;
        this.engines = engines;
        this.head = head;
    }

    /** All versions of a policy stand in one stream. */
    public static String streamOf(String policyId) {
        return StableId.of("policy", policyId);
    }

    @Override
    public Optional<Policy> inForce(String id, LocalDate on) {
        var known = known(id);
        return known.isWithoutTurns()
                ? shipped.inForce(id, on)
                : known.turns()
                        .on(on)
                        .flatMap(version -> policy(new PolicyRef(id, version), known));
    }

    /** Also one whose turn was taken from it: it may have decided something before. */
    @Override
    public Optional<Policy> version(PolicyRef ref) {
        var known = known(ref.id());
        return known.isWithoutTurns() ? shipped.version(ref) : policy(ref, known);
    }

    /** The present text of any version, drafts too. */
    public Optional<PolicyModel> text(PolicyRef ref) {
        return known(ref.id()).of(ref.version()).map(text -> model(ref, text));
    }

    private PolicyTexts known(String id) {
        var now = head.getAsLong();
        var before = read.getIfPresent(id);
        if (before != null && before.head() == now) {
            return before.texts();
        }
        var texts = facts.of(FOLD, streamOf(id));
        read.put(id, new Known(texts, now));
        return texts;
    }

    private Optional<Policy> policy(PolicyRef ref, PolicyTexts known) {
        return known.of(ref.version())
                .flatMap(
                        text ->
                                Optional.ofNullable(text.from())
                                        .map(from -> policy(model(ref, text), from, text)));
    }

    private Policy policy(PolicyModel model, LocalDate from, PolicyTexts.Text text) {
        return new Policy(model.ref(), from, model, decisions(model, text));
    }

    private static PolicyModel model(PolicyRef ref, PolicyTexts.Text text) {
        return new PolicyModel(new PolicyRef(ref.id(), ref.version()), text.dmn());
    }

    private Decisions decisions(PolicyModel model, PolicyTexts.Text text) {
        return Objects.requireNonNull(
                compiled.get(
                        new Compiled(text.sha256(), text.decidedBy()),
                        key -> engines.compile(model, key.decidedBy())));
    }
}
