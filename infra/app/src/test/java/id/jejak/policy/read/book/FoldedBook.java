package id.jejak.policy.read.book;

import id.jejak.policy.events.PolicyEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the book says of one policy after some events. */
public final class FoldedBook {
    private final PolicyCard card;

    public FoldedBook(String policyId, List<PolicyEvent> events) {
        var folded = PolicyCard.of(policyId);
        for (var event : events) {
            folded = folded.after(event);
        }
        card = folded;
    }

    public Optional<String> inForce(LocalDate day) {
        return card.turns().on(day);
    }

    public Standing standing(String version, LocalDate day) {
        var found = card.find(version).orElseThrow();
        return VersionView.of(found, card.turns(), day).standing();
    }
}
