package id.jejak.infra.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which claims of a token say who acts.
 *
 * @param subject the account's name
 * @param role one of the five roles, in any case
 * @param agency an officer's agency
 * @param employee the employee behind the account
 */
@ConfigurationProperties("jejak.claims")
record ClaimNames(
        @DefaultValue("sub") String subject,
        @DefaultValue("jejak_role") String role,
        @DefaultValue("jejak_agency") String agency,
        @DefaultValue("jejak_employee") String employee) {}
