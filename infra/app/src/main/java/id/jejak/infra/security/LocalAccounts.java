package id.jejak.infra.security;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Local accounts are in use where no issuer of tokens is configured, or where {@code
 * jejak.accounts.enabled} says so.
 */
final class LocalAccounts implements Condition {
    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return areUsed(context.getEnvironment());
    }

    static boolean areUsed(Environment environment) {
        return environment.getProperty(
                "jejak.accounts.enabled", Boolean.class, !hasIssuer(environment));
    }

    static boolean hasIssuer(Environment environment) {
        return StringUtils.hasText(environment.getProperty(JWT + "issuer-uri"))
                || StringUtils.hasText(environment.getProperty(JWT + "jwk-set-uri"));
    }
}
