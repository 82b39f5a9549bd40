package id.jejak.policy.read.book;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.DatedPolicies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Turns;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The policies of one moment. */
public final class PinnedPolicies implements DatedPolicies {
    private final Map<String, PolicyCard> cards;
    private final BookPolicies book;

    PinnedPolicies(Map<String, PolicyCard> cards, BookPolicies book) {
        this.cards = Map.copyOf(cards);
        this.book = book;
    }

    /** Whether nothing was recorded about any policy between the two. */
    public boolean isSame(PinnedPolicies other) {
        return cards.equals(other.cards);
    }

    private PolicyCard card(String id) {
        return cards.getOrDefault(id, PolicyCard.of(id));
    }

    @Override
    public Optional<Policy> inForce(String id, LocalDate on) {
        return book.inForce(card(id), on);
    }

    @Override
    public Turns turns(String id) {
        return BookPolicies.turns(card(id));
    }

    @Override
    public Optional<Policy> version(PolicyRef ref) {
        return book.version(card(ref.id()), ref);
    }
}
