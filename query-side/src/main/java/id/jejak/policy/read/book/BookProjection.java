package id.jejak.policy.read.book;

import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyNameTaken;
import id.jejak.policy.events.PolicyEvent.PolicyRedrafted;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.projecting.Documents;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** Keeps a card of each policy, and every text under its hash. */
@Component
final class BookProjection implements Projection {
    static final String NAME = "policy-book";
    static final Shelf<PolicyCard> CARDS = JsonShelf.of(NAME, "policies.cards", PolicyCard.class);
    static final Shelf<TextCard> TEXTS = JsonShelf.of(NAME, "policies.texts", TextCard.class);

    record TextCard(String dmn) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(CARDS, TEXTS);
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(PolicyEvent.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        if (recorded.event() instanceof PolicyEvent event) {
            documents.change(
                    CARDS,
                    event.policy().id(),
                    known ->
                            (known == null ? PolicyCard.of(event.policy().id()) : known)
                                    .after(event));
            switch (event) {
                case PolicyShipped e -> keep(e.sha256(), e.dmn(), documents);
                case PolicyNameTaken e -> keep(e.sha256(), e.dmn(), documents);
                case PolicyDrafted e -> keep(e.sha256(), e.dmn(), documents);
                case PolicyRedrafted e -> keep(e.sha256(), e.dmn(), documents);
                default -> {
                    // The others bring no text.
                }
            }
        }
    }

    private static void keep(String sha256, String dmn, Documents documents) {
        documents.change(TEXTS, sha256, known -> known == null ? new TextCard(dmn) : known);
    }
}
