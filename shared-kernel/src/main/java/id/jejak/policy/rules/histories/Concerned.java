package id.jejak.policy.rules.histories;

import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.learning.events.LearningEvent.LearningRefused;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.needs.events.CycleEvent.PlanAdopted;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.NeedWithdrawn;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.project.events.ProjectEvent.ProjectVerified;
import id.jejak.study.events.StudyEvent.DegreeAttained;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.PostEvent.PostDefined;

import java.util.Set;

/** The events that histories are made of; the others need not even be read. */
final class Concerned {
    static final Set<Class<?>> TYPES =
            Set.of(
                    AgencyRegistered.class,
                    PostDefined.class,
                    SessionScheduled.class,
                    PlanAdopted.class,
                    EmployeeAppointed.class,
                    EmploymentKindChanged.class,
                    PostAssigned.class,
                    EmployeeTransferred.class,
                    EducationAttained.class,
                    PersonCorrected.class,
                    EmployeeRetired.class,
                    TrainingEnrolled.class,
                    AttendanceRecorded.class,
                    EnrolmentWithdrawn.class,
                    TrainingCompleted.class,
                    EmployeeNominated.class,
                    LearningReported.class,
                    LearningVerified.class,
                    LearningRefused.class,
                    SemesterRecorded.class,
                    DegreeAttained.class,
                    CompetencyAssessed.class,
                    AssessmentCorrected.class,
                    PerformanceRated.class,
                    RatingCorrected.class,
                    MeasureImposed.class,
                    MeasureLifted.class,
                    MeasureAnnulled.class,
                    AwardNominated.class,
                    AwardGranted.class,
                    AwardRevoked.class,
                    NominationEntered.class,
                    ProjectRegistered.class,
                    ProjectVerified.class,
                    NeedDeclared.class,
                    NeedWithdrawn.class,
                    ProgrammeOffered.class,
                    ProgrammeReviewOpened.class,
                    ProgrammeReviewed.class,
                    EvaluationClosed.class,
                    FeedbackGiven.class);

    private Concerned() {}
}
