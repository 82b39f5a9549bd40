package id.jejak.infra.app;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

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
 */
@ConfigurationProperties("jejak")
record JejakProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("sabang") String sample,
        @Nullable String mongodbUri,
        @Nullable String blindingKey) {
    static final String NO_SAMPLE = "none";

    boolean isEmbedded() {
        return mongodbUri == null || mongodbUri.isBlank();
    }
}
