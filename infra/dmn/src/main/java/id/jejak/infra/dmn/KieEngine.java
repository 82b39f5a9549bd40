package id.jejak.infra.dmn;

import id.jejak.policy.rules.DecisionEngine;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.tables.DmnReader;
import id.jejak.policy.rules.tables.DmnWriter;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decides with KIE: some ten microseconds a decision. Each model is made ready once.
 *
 * <p>KIE never sees a text as it came in, only what was understood of it, written again: what the
 * reader passes over cannot run, and an empty cell says {@code -}, which KIE would take for a
 * mistake.
 */
public final class KieEngine implements DecisionEngine {
    private static final int KEPT = 64;

    private final Map<String, Decisions> ready =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Decisions> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * @throws ModelRefused if the text is no model, or KIE cannot compile it
     */
    @Override
    public Decisions compile(PolicyModel model) {
        synchronized (ready) {
            var known = ready.get(model.sha256());
            if (known != null) {
                return known;
            }
        }
        var compiled = compiled(model.dmn());
        synchronized (ready) {
            ready.put(model.sha256(), compiled);
        }
        return compiled;
    }

    private static Decisions compiled(String dmn) {
        var model = DmnReader.read(dmn);
        var kie = KieModel.of(DmnWriter.write(model));
        if (kie.hasErrors()) {
            throw new ModelRefused(
                    Messages.findings(kie.messages()).stream()
                            .filter(each -> each.severity() == Finding.Severity.ERROR)
                            .toList());
        }
        return new KieDecisions(model, kie);
    }
}
