package id.jejak.infra.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the public may do without an account.
 *
 * @param voicesPerAddress voices from one address in an hour
 * @param voicesInTotal voices from everybody in an hour
 * @param looksPerAddress questions from one address in an hour: receipts are not to be tried out
 * @param largestBody bytes of a voice
 */
@ConfigurationProperties("jejak.public")
record PublicSettings(
        @DefaultValue("10") int voicesPerAddress,
        @DefaultValue("600") int voicesInTotal,
        @DefaultValue("600") int looksPerAddress,
        @DefaultValue("16384") long largestBody) {}
