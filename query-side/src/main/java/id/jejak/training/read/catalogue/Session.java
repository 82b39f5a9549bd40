package id.jejak.training.read.catalogue;

import static com.mongodb.client.model.Indexes.ascending;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingForm;

import java.time.LocalDate;

/**
 * A session and how full it is.
 *
 * @param jp hours by the curriculum
 * @param enrolled who is enrolled or took part, without those who withdrew
 */
record Session(
        SessionId sessionId,
        ProgrammeId programmeId,
        String code,
        TrainingForm form,
        Reach reach,
        Jp jp,
        LocalDate startsOn,
        LocalDate endsOn,
        String place,
        AgencyId organiser,
        int seats,
        int enrolled,
        boolean cancelled) {
    static final String STARTS_ON = "startsOn";
    static final String ENDS_ON = "endsOn";

    static final Shelf<Session> SHELF =
            JsonShelf.of(CatalogueProjection.NAME, "catalogue.sessions", Session.class)
                    .indexedBy(ascending(ENDS_ON, STARTS_ON));

    static Session of(SessionScheduled e) {
        var activity = e.activity();
        return new Session(
                e.sessionId(),
                activity.programmeId(),
                e.code(),
                activity.form(),
                activity.reach(),
                activity.programmeJp(),
                e.startsOn(),
                e.endsOn(),
                e.place(),
                e.organiser(),
                e.seats(),
                0,
                false);
    }

    int seatsLeft() {
        return cancelled ? 0 : Math.max(0, seats - enrolled);
    }

    Session enrolled(int more) {
        return copy(seats, enrolled + more, cancelled);
    }

    Session calledOff() {
        return copy(seats, enrolled, true);
    }

    Session withSeats(int next) {
        return copy(next, enrolled, cancelled);
    }

    private Session copy(int nextSeats, int nextEnrolled, boolean nextCancelled) {
        return new Session(
                sessionId,
                programmeId,
                code,
                form,
                reach,
                jp,
                startsOn,
                endsOn,
                place,
                organiser,
                nextSeats,
                nextEnrolled,
                nextCancelled);
    }
}
