package id.jejak.policy.read.lab;

import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.read.book.PolicyBook;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.shipped.ShippedModel;
import id.jejak.policy.rules.shipped.ShippedModels;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * What came with Jejak, variants that are no law with it, and what stands in the book, drafts with
 * it: who may ask the lab may read them.
 */
@Component
final class BookLibrary implements PolicyLibrary {
    private static final Actor LAB = Actor.system("policy-lab");

    private final PolicyBook book;

    BookLibrary(PolicyBook book) {
        this.book = book;
    }

    @Override
    public Optional<PolicyModel> text(PolicyRef ref) {
        return written(ref).or(() -> shipped(ref));
    }

    private Optional<PolicyModel> written(PolicyRef ref) {
        try {
            return Optional.of(book.text(LAB, ref, null));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    static Optional<PolicyModel> shipped(PolicyRef ref) {
        return ShippedModels.all().stream()
                .map(ShippedModel::model)
                .filter(model -> model.ref().isVersion(ref))
                .findFirst();
    }
}
