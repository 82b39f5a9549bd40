package id.jejak.dossier.rules;

import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Jp;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;

import java.util.Collection;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every session somebody was ever enrolled in. */
public record Participations(SequencedMap<SessionId, Participation> bySession) {

    static final Participations NONE = new Participations(Keyed.none());

    /** In the order of first enrolment. */
    public Collection<Participation> all() {
        return bySession.values();
    }

    /**
     * JP by calendar year of completion, the year that counts for PNS (PP 11/2017 art. 203). PPPK
     * count by contract year, which has to be found from the single credits.
     *
     * @throws CorruptHistory beyond 2,000 JP in one year, which is more than a year has
     */
    public SortedMap<Integer, Jp> jpPerYear() {
        var years = new TreeMap<Integer, Jp>();
        try {
            for (var p : all()) {
                p.completion()
                        .ifPresent(
                                c -> years.merge(c.occurredOn().getYear(), c.credited(), Jp::plus));
            }
        } catch (InvalidValue tooMany) {
            throw new CorruptHistory("more JP than a year has hours; " + tooMany.getMessage());
        }
        return Collections.unmodifiableSortedMap(years);
    }

    Participations after(ParticipationEvent event) {
        return switch (event) {
            case TrainingEnrolled e -> enrolled(e);
            case EnrolmentWithdrawn e -> with(known(e).withdrawn(e));
            case AttendanceRecorded e -> with(known(e).attended(e));
            case TrainingCompleted e -> with(known(e).completed(e));
        };
    }

    private Participations enrolled(TrainingEnrolled e) {
        var before = bySession.get(e.sessionId());
        return with(before == null ? Participation.begun(e) : before.again(e));
    }

    private Participation known(ParticipationEvent e) {
        var participation = bySession.get(e.sessionId());
        if (participation == null) {
            throw new CorruptHistory(
                    e.getClass().getSimpleName() + " without enrolment in " + e.sessionId());
        }
        return participation;
    }

    private Participations with(Participation next) {
        return new Participations(Keyed.put(bySession, next.sessionId(), next));
    }
}
