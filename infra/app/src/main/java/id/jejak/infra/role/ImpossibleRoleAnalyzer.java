package id.jejak.infra.role;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Jejak what to set, instead of where it failed. */
final class ImpossibleRoleAnalyzer extends AbstractFailureAnalyzer<ImpossibleRole> {
    @Override
    protected FailureAnalysis analyze(Throwable start, ImpossibleRole cause) {
        return new FailureAnalysis(cause.getMessage(), cause.wayOut(), cause);
    }
}
