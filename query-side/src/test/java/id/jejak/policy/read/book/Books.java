package id.jejak.policy.read.book;

import id.jejak.kernel.PolicyRef;
import id.jejak.pages.PageClient;
import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.shipped.ShippedModel;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A book with everything that ships in it. */
public final class Books {
    private Books() {}

    public static Stage shipped(Path folder) {
        var stage = new Stage(folder, new BookProjection());
        ShippedModels.all().forEach(one -> stage.record(event(one)));
        return stage;
    }

    private static PolicyEvent event(ShippedModel one) {
        var model = one.model();
        return one.adopted()
                ? new PolicyShipped(
                        model.ref(), model.dmn(), model.sha256(), one.from(), one.from())
                : drafted(model.ref(), model.dmn());
    }

    static PolicyDrafted drafted(PolicyRef ref, String dmn) {
        var sha256 = new PolicyModel(ref, dmn).sha256();
        return new PolicyDrafted(ref, dmn, sha256, "kebijakan", LocalDate.of(2026, 1, 5));
    }

    public static PolicyBook of(Stage stage) {
        return new PolicyBook(stage.server().models());
    }

    static BookPages pages(Stage stage) {
        return new BookPages(
                of(stage),
                new ReadPosition(stage.server().models()),
                PageClient.names(),
                PageClient.MESSAGES,
                Clock.fixed(Stage.FIRST, ZoneOffset.UTC));
    }
}
