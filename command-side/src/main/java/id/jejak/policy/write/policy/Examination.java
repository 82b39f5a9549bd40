package id.jejak.policy.write.policy;

import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.Flaw;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelCheck;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.CompiledEngine;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Checks a text and says which engine may decide by it. Takes a second or so: done before a command
 * is sent, never while a stream is held.
 */
@Component
class Examination {
    /** Keeps the fast engine away from a model, and nobody from adopting it. */
    private static final String ENGINES_DIFFER = "policy.engines-differ";

    private final ModelCheck check;
    private final CompiledEngine fast = new CompiledEngine();

    Examination(ModelCheck check) {
        this.check = check;
    }

    /**
     * @param decidedBy null where a finding is an error
     */
    record Result(List<Finding> findings, @Nullable DecidedBy decidedBy) {
        boolean isValid() {
            return decidedBy != null;
        }

        /** As events keep them. */
        List<Flaw> flaws() {
            return findings.stream()
                    .map(
                            one ->
                                    new Flaw(
                                            one.code(),
                                            forbids(one),
                                            one.table(),
                                            one.rule(),
                                            one.column(),
                                            one.text()))
                    .toList();
        }
    }

    Result of(PolicyModel model) {
        try {
            var findings = check.check(model);
            return new Result(
                    findings,
                    findings.stream().anyMatch(Examination::forbids)
                            ? null
                            : engine(model, findings));
        } catch (ModelRefused refused) {
            return new Result(refused.findings(), null);
        }
    }

    private DecidedBy engine(PolicyModel model, List<Finding> findings) {
        if (findings.stream().anyMatch(one -> one.code().equals(ENGINES_DIFFER))) {
            return DecidedBy.REFERENCE;
        }
        try {
            fast.compile(model);
            return DecidedBy.COMPILED;
        } catch (ModelRefused _) {
            return DecidedBy.REFERENCE;
        }
    }

    private static boolean forbids(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR
                && !finding.code().equals(ENGINES_DIFFER);
    }
}
