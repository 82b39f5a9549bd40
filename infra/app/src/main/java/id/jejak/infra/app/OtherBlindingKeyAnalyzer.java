package id.jejak.infra.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts a node where the key comes from. */
final class OtherBlindingKeyAnalyzer extends AbstractFailureAnalyzer<OtherBlindingKey> {
    @Override
    protected FailureAnalysis analyze(Throwable start, OtherBlindingKey cause) {
        return new FailureAnalysis(cause.getMessage(), OtherBlindingKey.WAY_OUT, cause);
    }
}
