package id.jejak.assessment.write;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.deciding.Shell;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What must be known about an assessment to decide about it. */
sealed interface Assessment {
    record Unmade() implements Assessment {}

    /**
     * @param first as it was recorded at first, to know a repeat by
     * @param levels as they stand after corrections
     */
    record Made(CompetencyAssessed first, SortedMap<CompetencyId, Level> levels)
            implements Assessment {}

    Assessment UNMADE = new Unmade();

    static Assessment evolve(Assessment state, AssessmentEvent event) {
        return switch (event) {
            case CompetencyAssessed e when state instanceof Unmade ->
                    new Made(e, levels(e.results()));
            case AssessmentCorrected e when state instanceof Made made ->
                    new Made(made.first(), levels(e.results()));
            case CompetencyAssessed e -> throw Shell.corrupt(e, state);
            case AssessmentCorrected e -> throw Shell.corrupt(e, state);
        };
    }

    static SortedMap<CompetencyId, Level> levels(List<CompetencyResult> results) {
        var levels = new TreeMap<CompetencyId, Level>();
        results.forEach(result -> levels.put(result.competency(), result.achieved()));
        return levels;
    }
}
