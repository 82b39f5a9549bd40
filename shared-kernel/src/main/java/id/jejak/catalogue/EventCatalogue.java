package id.jejak.catalogue;

import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.kernel.DomainEvent;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;
import id.jejak.workforce.events.PostEvent.PostDefined;

import java.util.Map;

/**
 * Every event under the name it is stored by. The name is a contract for ever: a class may move or
 * be renamed, the name and its version stay, and a changed form gets a new version with an upcaster
 * from the old one.
 */
public final class EventCatalogue {
    public static final Map<String, Class<? extends DomainEvent>> BY_NAME =
            Map.ofEntries(
                    Map.entry("workforce.agency-registered.v1", AgencyRegistered.class),
                    Map.entry("workforce.agency-renamed.v1", AgencyRenamed.class),
                    Map.entry("workforce.post-defined.v1", PostDefined.class),
                    Map.entry("workforce.employee-appointed.v1", EmployeeAppointed.class),
                    Map.entry("workforce.employment-kind-changed.v1", EmploymentKindChanged.class),
                    Map.entry("workforce.rank-granted.v1", RankGranted.class),
                    Map.entry("workforce.post-assigned.v1", PostAssigned.class),
                    Map.entry("workforce.education-attained.v1", EducationAttained.class),
                    Map.entry("workforce.employee-transferred.v1", EmployeeTransferred.class),
                    Map.entry("workforce.employee-retired.v1", EmployeeRetired.class),
                    Map.entry("competency.competency-defined.v1", CompetencyDefined.class),
                    Map.entry("competency.competency-reworded.v1", CompetencyReworded.class),
                    Map.entry("competency.standard-set.v1", StandardSet.class),
                    Map.entry("assessment.competency-assessed.v1", CompetencyAssessed.class),
                    Map.entry("assessment.assessment-corrected.v1", AssessmentCorrected.class),
                    Map.entry("training.programme-offered.v1", ProgrammeOffered.class),
                    Map.entry("training.session-scheduled.v1", SessionScheduled.class),
                    Map.entry("training.session-cancelled.v1", SessionCancelled.class),
                    Map.entry("training.training-enrolled.v1", TrainingEnrolled.class),
                    Map.entry("training.enrolment-withdrawn.v1", EnrolmentWithdrawn.class),
                    Map.entry("training.attendance-recorded.v1", AttendanceRecorded.class),
                    Map.entry("training.training-completed.v1", TrainingCompleted.class),
                    Map.entry("evaluation.evaluation-recorded.v1", EvaluationRecorded.class),
                    Map.entry("award.award-nominated.v1", AwardNominated.class),
                    Map.entry("award.award-granted.v1", AwardGranted.class),
                    Map.entry("award.award-revoked.v1", AwardRevoked.class));

    private EventCatalogue() {}

    /** The stored name of an event's class, such as {@code training.training-completed.v1}. */
    public static String nameOf(Class<?> event) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> entry.getValue().equals(event))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(event + " is not in the catalogue"));
    }
}
