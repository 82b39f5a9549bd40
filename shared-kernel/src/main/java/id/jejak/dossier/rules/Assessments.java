package id.jejak.dossier.rules;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Jpm;
import id.jejak.assessment.events.Method;
import id.jejak.assessment.events.Purpose;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** All assessments, each with its results as they stand after corrections. */
public record Assessments(SequencedMap<AssessmentId, Assessment> byId) {

    /**
     * @param on the day of the assessment; a correction leaves it as it was
     * @param corrections how often the results were replaced
     */
    public record Assessment(
            AssessmentId assessmentId,
            PostId postId,
            Purpose purpose,
            Method method,
            List<CompetencyResult> results,
            Jpm jpm,
            LocalDate on,
            int corrections) {}

    /**
     * The level of one competency by the latest assessment that looked at it.
     *
     * @param gap achieved minus required by the standard of that day, -5 to 5
     */
    public record Standing(
            Level achieved, Level required, int gap, LocalDate on, AssessmentId assessmentId) {}

    static final Assessments NONE = new Assessments(Keyed.none());

    /** By day, and within a day as folded. */
    public List<Assessment> all() {
        return byId.values().stream().sorted(Comparator.comparing(Assessment::on)).toList();
    }

    /** Found anew from all assessments, so a corrected old one never hides a younger one. */
    public SortedMap<CompetencyId, Standing> standings() {
        var standings = new TreeMap<CompetencyId, Standing>();
        for (var a : all()) {
            for (var r : a.results()) {
                standings.put(
                        r.competency(),
                        new Standing(
                                r.achieved(), r.required(), r.gap(), a.on(), a.assessmentId()));
            }
        }
        return Collections.unmodifiableSortedMap(standings);
    }

    Assessments after(AssessmentEvent event) {
        return switch (event) {
            case CompetencyAssessed e -> assessed(e);
            case AssessmentCorrected e -> corrected(e);
        };
    }

    private Assessments assessed(CompetencyAssessed e) {
        var id = e.assessmentId();
        CorruptHistory.unless(!byId.containsKey(id), "assessment " + id + " is made twice");
        var assessment =
                new Assessment(
                        id,
                        e.postId(),
                        e.purpose(),
                        e.method(),
                        e.results(),
                        e.jpm(),
                        e.occurredOn(),
                        0);
        return new Assessments(Keyed.put(byId, id, assessment));
    }

    private Assessments corrected(AssessmentCorrected e) {
        var id = e.assessmentId();
        var old = byId.get(id);
        if (old == null) {
            throw new CorruptHistory("assessment " + id + " is corrected before it is made");
        }
        var assessment =
                new Assessment(
                        id,
                        e.postId(),
                        old.purpose(),
                        old.method(),
                        e.results(),
                        e.jpm(),
                        old.on(),
                        old.corrections() + 1);
        return new Assessments(Keyed.put(byId, id, assessment));
    }
}
