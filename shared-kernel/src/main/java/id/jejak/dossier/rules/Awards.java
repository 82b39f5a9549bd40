package id.jejak.dossier.rules;

import id.jejak.award.events.AwardEvent;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardPublished;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.events.AwardKind;
import id.jejak.kernel.AwardId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SequencedMap;

/** Every award case and how it stands. */
public record Awards(SequencedMap<AwardId, Award> byId) {

    public enum State {
        NOMINATED,
        GRANTED,
        REVOKED
    }

    /**
     * @param decree number of the decree; null while only nominated
     * @param on the day it entered its state
     */
    public record Award(
            AwardId awardId, AwardKind kind, State state, @Nullable String decree, LocalDate on) {}

    static final Awards NONE = new Awards(Keyed.none());

    /** In the order the cases were opened. */
    public Collection<Award> all() {
        return byId.values();
    }

    Awards after(AwardEvent event) {
        return switch (event) {
            case AwardNominated e -> nominated(e);
            case AwardGranted e -> granted(e);
            case AwardPublished _ -> this;
            case AwardRevoked e -> revoked(e);
        };
    }

    private Awards nominated(AwardNominated e) {
        CorruptHistory.unless(
                !byId.containsKey(e.awardId()), "award " + e.awardId() + " is nominated twice");
        return with(new Award(e.awardId(), e.kind(), State.NOMINATED, null, e.occurredOn()));
    }

    private Awards granted(AwardGranted e) {
        CorruptHistory.unless(
                stateOf(e) == State.NOMINATED, "award " + e.awardId() + " granted, not nominated");
        return with(new Award(e.awardId(), e.kind(), State.GRANTED, e.decree(), e.occurredOn()));
    }

    private Awards revoked(AwardRevoked e) {
        var award = byId.get(e.awardId());
        if (award == null || award.state() != State.GRANTED) {
            throw new CorruptHistory("award " + e.awardId() + " revoked, not granted");
        }
        return with(
                new Award(e.awardId(), e.kind(), State.REVOKED, award.decree(), e.occurredOn()));
    }

    private @Nullable State stateOf(AwardEvent e) {
        var award = byId.get(e.awardId());
        return award == null ? null : award.state();
    }

    private Awards with(Award next) {
        return new Awards(Keyed.put(byId, next.awardId(), next));
    }
}
