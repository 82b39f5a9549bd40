package id.jejak.training.write.session;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.training.write.session.TrainingRejection.ALREADY_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.ANOTHER_ORGANISER;
import static id.jejak.training.write.session.TrainingRejection.BEFORE_ANNOUNCED;
import static id.jejak.training.write.session.TrainingRejection.CANCELLED;
import static id.jejak.training.write.session.TrainingRejection.DATES_DO_NOT_FIT;
import static id.jejak.training.write.session.TrainingRejection.NOT_SCHEDULED;
import static id.jejak.training.write.session.TrainingRejection.NO_AGREEMENT;
import static id.jejak.training.write.session.TrainingRejection.ORGANISER_UNKNOWN;
import static id.jejak.training.write.session.TrainingRejection.PROGRAMME_STOPPED;
import static id.jejak.training.write.session.TrainingRejection.PROGRAMME_UNKNOWN;
import static id.jejak.training.write.session.TrainingRejection.REASON_MISSING;
import static id.jejak.training.write.session.TrainingRejection.SEATS_TAKEN;
import static id.jejak.training.write.session.TrainingRejection.SIZE_OUT_OF_RANGE;
import static id.jejak.training.write.session.TrainingRejection.SOMEBODY_COMPLETED;
import static id.jejak.training.write.session.TrainingRejection.TRAINERS_MISSING;

import static java.time.temporal.ChronoUnit.DAYS;

import id.jejak.deciding.Decision;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.TrainingEvent.SeatsChanged;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingEvent.TrainersNamed;
import id.jejak.training.write.session.Session.Cancelled;
import id.jejak.training.write.session.Session.Scheduled;
import id.jejak.training.write.session.Session.Unscheduled;
import id.jejak.training.write.session.SessionCommand.CancelSession;
import id.jejak.training.write.session.SessionCommand.ChangeSeats;
import id.jejak.training.write.session.SessionCommand.NameTrainers;
import id.jejak.training.write.session.SessionCommand.ScheduleSession;

import java.time.LocalDate;
import java.util.Optional;

/** Rules of holding a session. Participants have theirs in {@link ParticipationDecider}. */
final class SessionDecider {
    private SessionDecider() {}

    /**
     * What other streams say about a session that is to be held.
     *
     * @param stoppedOn the day a review stopped the programme, if that is the last word
     * @param partnersAllow whether the programme names no partner, or one with an agreement for all
     *     days of the session
     */
    record Surroundings(
            Optional<ProgrammeOffered> programme,
            Optional<LocalDate> stoppedOn,
            boolean organiserIsRegistered,
            boolean partnersAllow) {
        boolean isStoppedOn(LocalDate day) {
            return stoppedOn.filter(since -> !day.isBefore(since)).isPresent();
        }
    }

    static Decision<SessionEvent> schedule(
            ScheduleSession command, Session state, Surroundings around) {
        if (around.programme().isEmpty()) {
            return reject(PROGRAMME_UNKNOWN);
        }
        var programme = around.programme().get();
        return switch (state) {
            case Scheduled known -> again(command, programme, known.plan());
            case Cancelled(var plan, _) -> again(command, programme, plan);
            case Unscheduled _ when around.isStoppedOn(command.on()) -> reject(PROGRAMME_STOPPED);
            case Unscheduled _ when !around.organiserIsRegistered() -> reject(ORGANISER_UNKNOWN);
            case Unscheduled _ when !sizeIsPossible(command) -> reject(SIZE_OUT_OF_RANGE);
            case Unscheduled _ when !datesFit(command) -> reject(DATES_DO_NOT_FIT);
            case Unscheduled _ when !around.partnersAllow() -> reject(NO_AGREEMENT);
            case Unscheduled _ -> accept(scheduled(command, programme, command.on()));
        };
    }

    /** A session that somebody completed took place, so it stays. */
    static Decision<SessionEvent> cancel(CancelSession command, Session state) {
        return switch (state) {
            case Unscheduled _ -> reject(NOT_SCHEDULED);
            case Scheduled s when !s.plan().organiser().equals(command.organiser()) ->
                    reject(ANOTHER_ORGANISER);
            case Cancelled(var plan, _) when !plan.organiser().equals(command.organiser()) ->
                    reject(ANOTHER_ORGANISER);
            case Cancelled _ -> nothing();
            case Scheduled _ when command.reason().isBlank() -> reject(REASON_MISSING);
            case Scheduled s when s.completed() > 0 -> reject(SOMEBODY_COMPLETED);
            case Scheduled _ ->
                    accept(
                            new SessionCancelled(
                                    command.sessionId(), command.reason(), command.on()));
        };
    }

    static Decision<SessionEvent> nameTrainers(NameTrainers command, Session state) {
        return switch (state) {
            case Unscheduled _ -> reject(NOT_SCHEDULED);
            case Cancelled _ -> reject(CANCELLED);
            case Scheduled s when !s.plan().organiser().equals(command.organiser()) ->
                    reject(ANOTHER_ORGANISER);
            case Scheduled _ when command.trainers().isEmpty() -> reject(TRAINERS_MISSING);
            case Scheduled s when s.trainers().equals(command.trainers()) -> nothing();
            case Scheduled s when command.on().isBefore(s.plan().occurredOn()) ->
                    reject(BEFORE_ANNOUNCED);
            case Scheduled _ ->
                    accept(
                            new TrainersNamed(
                                    command.sessionId(), command.trainers(), command.on()));
        };
    }

    /** More seats go to those who wait, but not in this step. */
    static Decision<SessionEvent> changeSeats(ChangeSeats command, Session state) {
        return switch (state) {
            case Unscheduled _ -> reject(NOT_SCHEDULED);
            case Cancelled _ -> reject(CANCELLED);
            case Scheduled s when !s.plan().organiser().equals(command.organiser()) ->
                    reject(ANOTHER_ORGANISER);
            case Scheduled s when s.seats() == command.seats() -> nothing();
            case Scheduled _ when !isWithin(command.seats(), SessionCommand.MOST_SEATS) ->
                    reject(SIZE_OUT_OF_RANGE);
            case Scheduled _ when command.reason().isBlank() -> reject(REASON_MISSING);
            case Scheduled s when command.seats() < s.taken() -> reject(SEATS_TAKEN);
            case Scheduled s when command.on().isBefore(s.plan().occurredOn()) ->
                    reject(BEFORE_ANNOUNCED);
            case Scheduled _ ->
                    accept(
                            new SeatsChanged(
                                    command.sessionId(),
                                    command.seats(),
                                    command.reason(),
                                    command.on()));
        };
    }

    private static Decision<SessionEvent> again(
            ScheduleSession command, ProgrammeOffered programme, SessionScheduled plan) {
        return scheduled(command, programme, plan.occurredOn()).equals(plan)
                ? nothing()
                : reject(ALREADY_SCHEDULED);
    }

    private static boolean sizeIsPossible(ScheduleSession c) {
        return isWithin(c.days(), Activity.MOST_DAYS)
                && isWithin(c.meetings(), Activity.MOST_MEETINGS)
                && isWithin(c.seats(), SessionCommand.MOST_SEATS);
    }

    private static boolean isWithin(int number, int most) {
        return number >= 1 && number <= most;
    }

    private static boolean datesFit(ScheduleSession c) {
        return c.days() <= DAYS.between(c.startsOn(), c.endsOn()) + 1;
    }

    private static SessionScheduled scheduled(
            ScheduleSession c, ProgrammeOffered programme, LocalDate on) {
        return new SessionScheduled(
                c.sessionId(),
                c.code(),
                new Activity(
                        c.programmeId(),
                        programme.form(),
                        c.reach(),
                        c.days(),
                        c.meetings(),
                        programme.jp(),
                        programme.aims()),
                c.startsOn(),
                c.endsOn(),
                c.seats(),
                c.place(),
                c.organiser(),
                on);
    }
}
