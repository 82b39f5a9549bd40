package id.jejak.infra.story.anew;

import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.LearningId;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.learning.rules.JpCaps.Credited;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was credited to whom, in the order in which it was reported. */
final class LearningLogs {
    private final Map<EmployeeId, Map<LearningId, Optional<Credited>>> logs = new HashMap<>();

    void reported(LearningReported e) {
        logs.computeIfAbsent(e.employeeId(), _ -> new LinkedHashMap<>())
                .putIfAbsent(e.learningId(), Optional.empty());
    }

    void verified(LearningVerified e) {
        logs.computeIfAbsent(e.employeeId(), _ -> new LinkedHashMap<>())
                .put(e.learningId(), Optional.of(new Credited(e.deed(), e.credited())));
    }

    List<Credited> of(EmployeeId employee) {
        return logs.getOrDefault(employee, Map.of()).values().stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
