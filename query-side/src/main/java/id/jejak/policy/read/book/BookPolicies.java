package id.jejak.policy.read.book;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.rules.DatedPolicies;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.Turns;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.ReadModelBehind;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The policies that the book knows, for questions; at most a second behind it. Of a policy that it
 * does not know yet the shipped versions decide.
 */
@Component
public class BookPolicies implements DatedPolicies {
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    private final ReadModels models;
    private final Engines engines;
    private final Map<String, Known> cards = new ConcurrentHashMap<>();
    private final Map<Compiled, Policy> compiled = new ConcurrentHashMap<>();

    BookPolicies(ReadModels models, Engines engines) {
        this.models = models;
        this.engines = engines;
    }

    private record Known(PolicyCard card, long sinceNanos) {
        boolean isFresh() {
            return System.nanoTime() - sinceNanos < FRESH;
        }
    }

    private record Compiled(PolicyRef ref, String sha256) {}

    @Override
    public Optional<Policy> inForce(String id, LocalDate on) {
        return inForce(card(id), on);
    }

    Optional<Policy> inForce(PolicyCard card, LocalDate on) {
        var turns = card.turns();
        return turns.neverBegan()
                ? ShippedPolicies.get().inForce(card.policyId(), on)
                : turns.on(on).flatMap(card::find).map(version -> policy(card, version));
    }

    @Override
    public Turns turns(String id) {
        return turns(card(id));
    }

    static Turns turns(PolicyCard card) {
        var turns = card.turns();
        return turns.neverBegan() ? ShippedPolicies.get().turns(card.policyId()) : turns;
    }

    @Override
    public Optional<Policy> version(PolicyRef ref) {
        return version(card(ref.id()), ref);
    }

    Optional<Policy> version(PolicyCard card, PolicyRef ref) {
        return card.turns().neverBegan()
                ? ShippedPolicies.get().version(ref)
                : card.find(ref.version())
                        .filter(version -> version.firstDay().isPresent())
                        .map(version -> policy(card, version));
    }

    /** As the book has them now: what it takes in later changes nothing here. */
    public PinnedPolicies pinned() {
        var all = new TreeMap<String, PolicyCard>();
        for (var stored : models.of(BookProjection.CARDS).find()) {
            var card = BookProjection.CARDS.read().apply(stored);
            all.put(card.policyId(), card);
        }
        return new PinnedPolicies(all, this);
    }

    /**
     * Waits until the book holds everything up to a position.
     *
     * @return false when the time was over before
     */
    public boolean holds(long position, Duration atMost) {
        try {
            new ReadPosition(models).awaitAtLeast(BookProjection.NAME, position, atMost);
            return true;
        } catch (ReadModelBehind _) {
            return false;
        }
    }

    private PolicyCard card(String id) {
        return Objects.requireNonNull(
                        cards.compute(
                                id,
                                (_, known) ->
                                        known != null && known.isFresh()
                                                ? known
                                                : new Known(read(id), System.nanoTime())))
                .card();
    }

    private PolicyCard read(String id) {
        return models.find(BookProjection.CARDS, id).orElseGet(() -> PolicyCard.of(id));
    }

    private Policy policy(PolicyCard card, VersionCard version) {
        var ref = new PolicyRef(card.policyId(), version.version());
        return compiled.computeIfAbsent(
                new Compiled(ref, version.sha256()), _ -> compiled(ref, version));
    }

    private Policy compiled(PolicyRef ref, VersionCard version) {
        var adoption = version.adoption();
        var model = new PolicyModel(ref, text(version.sha256()));
        return new Policy(
                ref,
                version.firstDay().orElseThrow(),
                model,
                engines.compile(
                        model, adoption == null ? DecidedBy.COMPILED : adoption.decidedBy()));
    }

    private String text(String sha256) {
        return models.find(BookProjection.TEXTS, sha256).orElseThrow().dmn();
    }
}
