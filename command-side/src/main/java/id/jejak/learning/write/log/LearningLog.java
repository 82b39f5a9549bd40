package id.jejak.learning.write.log;

import id.jejak.deciding.Shell;
import id.jejak.kernel.LearningId;
import id.jejak.learning.events.LearningEvent;
import id.jejak.learning.events.LearningEvent.LearningRefused;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.learning.rules.JpCaps.Credited;
import id.jejak.learning.write.log.Report.Open;
import id.jejak.learning.write.log.Report.Refused;
import id.jejak.learning.write.log.Report.Verified;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything an employee reported. */
record LearningLog(Map<LearningId, Report> reports) {
    static final LearningLog EMPTY = new LearningLog(Map.of());

    Optional<Report> of(LearningId id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** In the order in which it was reported. */
    List<Credited> credited() {
        return reports.values().stream()
                .flatMap(
                        one ->
                                one instanceof Verified(_, var verdict)
                                        ? Stream.of(
                                                new Credited(verdict.deed(), verdict.credited()))
                                        : Stream.empty())
                .toList();
    }

    static LearningLog evolve(LearningLog log, LearningEvent event) {
        return switch (event) {
            case LearningReported e -> log.with(new Open(e));
            case LearningVerified e -> log.with(new Verified(log.known(e).as(), e));
            case LearningRefused e -> log.with(new Refused(log.known(e).as(), e));
        };
    }

    private Report known(LearningEvent event) {
        return of(event.learningId()).orElseThrow(() -> Shell.corrupt(event, this));
    }

    private LearningLog with(Report report) {
        var next = new LinkedHashMap<>(reports);
        next.put(report.as().learningId(), report);
        return new LearningLog(Collections.unmodifiableMap(next));
    }
}
