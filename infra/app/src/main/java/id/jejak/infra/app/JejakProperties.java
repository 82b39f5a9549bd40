package id.jejak.infra.app;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How this Jejak runs.
 *
 * @param data folder of everything that one machine keeps: the ledger's file, keys, accounts
 * @param sample the region that an empty ledger on the embedded default is filled with, or {@code
 *     none}
 * @param mongodbUri address of the MongoDB that keeps ledger and read models; without it the
 *     embedded default runs
 * @param blindingKey the key that turns NIPs into ids, in hexadecimal; without it a file in the
 *     data folder keeps one
 * @param claimTimeout after how long without a sign of life another node goes on with the read
 *     models of a dead one
 * @param projections how read models are kept up
 */
@ConfigurationProperties("jejak")
record JejakProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("sabang") String sample,
        @Nullable String mongodbUri,
        @Nullable String blindingKey,
        @DefaultValue("10s") Duration claimTimeout,
        @DefaultValue ReadModels projections) {
    static final String NO_SAMPLE = "none";
    private static final Duration SHORTEST_TIMEOUT = Duration.ofSeconds(3);

    /**
     * @param segments into how many parts the large read models are divided, each with a claim of
     *     its own: 1 to 16, the same at every node
     */
    record ReadModels(@DefaultValue("1") int segments) {}

    JejakProperties {
        if (claimTimeout.compareTo(SHORTEST_TIMEOUT) < 0) {
            throw new IllegalArgumentException("jejak.claim-timeout is 3s or longer");
        }
    }

    boolean isEmbedded() {
        return mongodbUri == null || mongodbUri.isBlank();
    }
}
