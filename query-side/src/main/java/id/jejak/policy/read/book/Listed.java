package id.jejak.policy.read.book;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A policy as pages list it.
 *
 * @param name as the model in force calls itself, or the latest one
 * @param toCome adopted, in force from a later day
 */
public record Listed(
        String policyId,
        String name,
        @Nullable VersionView inForce,
        List<VersionView> toCome,
        List<VersionView> drafts,
        List<VersionView> versions) {

    static Listed of(PolicyBook.Detail detail) {
        var inForce =
                detail.versions().stream()
                        .filter(one -> one.version().equals(detail.inForce()))
                        .findFirst()
                        .orElse(null);
        return new Listed(
                detail.policyId(),
                (inForce == null ? detail.versions().getLast() : inForce).name(),
                inForce,
                that(detail, Standing.TO_COME),
                that(detail, Standing.DRAFT),
                detail.versions());
    }

    private static List<VersionView> that(PolicyBook.Detail detail, Standing standing) {
        return detail.versions().stream().filter(one -> one.standing() == standing).toList();
    }
}
