package id.jejak.infra.dmn;

import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Listens which rules count while one thread evaluates a model. */
final class Matches implements DMNRuntimeEventListener {
    private final ThreadLocal<Map<String, List<Integer>>> now = new ThreadLocal<>();

    /**
     * @param rules numbers from 1, by decision
     */
    record Heard(DMNResult result, Map<String, List<Integer>> rules) {}

    Heard during(Supplier<DMNResult> evaluation) {
        var heard = new HashMap<String, List<Integer>>();
        now.set(heard);
        try {
            return new Heard(evaluation.get(), heard);
        } finally {
            now.remove();
        }
    }

    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
        var heard = now.get();
        if (heard != null) {
            var selected = event.getSelected();
            heard.put(
                    event.getNodeName(),
                    selected == null || selected.isEmpty()
                            ? List.copyOf(event.getMatches())
                            : List.copyOf(selected));
        }
    }
}
