package id.jejak.infra.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Jejak what to do, instead of where it happened. */
final class AccountsUnreadableAnalyzer extends AbstractFailureAnalyzer<AccountsUnreadable> {
    @Override
    protected FailureAnalysis analyze(Throwable start, AccountsUnreadable cause) {
        return new FailureAnalysis(cause.getMessage(), AccountsUnreadable.WAY_OUT, cause);
    }
}
