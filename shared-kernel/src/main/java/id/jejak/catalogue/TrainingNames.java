package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.PartnerEvent.AgreementEnded;
import id.jejak.training.events.PartnerEvent.AgreementSigned;
import id.jejak.training.events.PartnerEvent.PartnerRegistered;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.events.PartnerEvent.SessionPartnered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.TrainingEvent.SeatsChanged;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingEvent.TrainersNamed;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.events.WaitingEvent.PlaceGiven;

import java.util.Map;

/** Stored names of the events of training. */
final class TrainingNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("training.programme-offered.v1", ProgrammeOffered.class),
                    Map.entry("training.session-scheduled.v1", SessionScheduled.class),
                    Map.entry("training.session-cancelled.v1", SessionCancelled.class),
                    Map.entry("training.programme-review-opened.v1", ProgrammeReviewOpened.class),
                    Map.entry("training.programme-reviewed.v1", ProgrammeReviewed.class),
                    Map.entry("training.trainers-named.v1", TrainersNamed.class),
                    Map.entry("training.seats-changed.v1", SeatsChanged.class),
                    Map.entry("training.employee-nominated.v1", EmployeeNominated.class),
                    Map.entry("training.place-given.v1", PlaceGiven.class),
                    Map.entry("training.nomination-ended.v1", NominationEnded.class),
                    Map.entry("training.training-enrolled.v1", TrainingEnrolled.class),
                    Map.entry("training.enrolment-withdrawn.v1", EnrolmentWithdrawn.class),
                    Map.entry("training.attendance-recorded.v1", AttendanceRecorded.class),
                    Map.entry("training.training-completed.v1", TrainingCompleted.class),
                    Map.entry("training.partner-registered.v1", PartnerRegistered.class),
                    Map.entry("training.agreement-signed.v1", AgreementSigned.class),
                    Map.entry("training.agreement-ended.v1", AgreementEnded.class),
                    Map.entry("training.programme-partnered.v1", ProgrammePartnered.class),
                    Map.entry("training.session-partnered.v1", SessionPartnered.class));

    private TrainingNames() {}
}
