package id.jejak.voice.write.voice;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.voice.write.voice.VoiceRejection.AGENCY_UNKNOWN;
import static id.jejak.voice.write.voice.VoiceRejection.ALREADY_ANSWERED;
import static id.jejak.voice.write.voice.VoiceRejection.ALREADY_SUBMITTED;
import static id.jejak.voice.write.voice.VoiceRejection.ANOTHER_AGENCY;
import static id.jejak.voice.write.voice.VoiceRejection.ANOTHER_PLACE;
import static id.jejak.voice.write.voice.VoiceRejection.BEFORE_LAST_STEP;
import static id.jejak.voice.write.voice.VoiceRejection.NOT_SUBMITTED;
import static id.jejak.voice.write.voice.VoiceRejection.NO_SUCH_NEED;
import static id.jejak.voice.write.voice.VoiceRejection.REASON_MISSING;
import static id.jejak.voice.write.voice.VoiceRejection.WAS_REJECTED;

import id.jejak.deciding.Decision;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.voice.events.VoiceEvent;
import id.jejak.voice.events.VoiceEvent.VoiceAcknowledged;
import id.jejak.voice.events.VoiceEvent.VoiceAnswered;
import id.jejak.voice.events.VoiceEvent.VoiceLinked;
import id.jejak.voice.events.VoiceEvent.VoiceRejected;
import id.jejak.voice.events.VoiceEvent.VoiceSubmitted;
import id.jejak.voice.write.voice.Voice.Answered;
import id.jejak.voice.write.voice.Voice.Link;
import id.jejak.voice.write.voice.Voice.Rejected;
import id.jejak.voice.write.voice.Voice.Unheard;
import id.jejak.voice.write.voice.Voice.Waiting;
import id.jejak.voice.write.voice.VoiceCommand.AcknowledgeVoice;
import id.jejak.voice.write.voice.VoiceCommand.AnswerVoice;
import id.jejak.voice.write.voice.VoiceCommand.LinkVoice;
import id.jejak.voice.write.voice.VoiceCommand.RejectVoice;
import id.jejak.voice.write.voice.VoiceCommand.SubmitVoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Rules of a voice. An answer stands; what it links to may still grow. */
final class VoiceDecider {
    private VoiceDecider() {}

    /**
     * What the other streams say about a link.
     *
     * @param path of the agency that the voice speaks to, from the city down
     * @param analysis the agency of the needs analysis; empty for an unknown one
     * @param asked competencies that its objectives or needs name
     */
    record Needed(List<AgencyId> path, Optional<AgencyId> analysis, Set<CompetencyId> asked) {}

    static Decision<VoiceEvent> submit(SubmitVoice c, Voice state, boolean agencyIsRegistered) {
        return switch (state) {
            case Unheard _ when !agencyIsRegistered -> Decision.reject(AGENCY_UNKNOWN);
            case Unheard _ -> accept(submitted(c, c.on()));
            case Waiting(var said, _, _) -> again(c, said);
            case Answered(var said, _, _) -> again(c, said);
            case Rejected(var said, _) -> again(c, said);
        };
    }

    static Decision<VoiceEvent> acknowledge(AcknowledgeVoice c, Voice state) {
        return switch (state) {
            case Unheard _ -> Decision.reject(NOT_SUBMITTED);
            case Waiting(var said, var known, _) ->
                    of(
                            c,
                            said,
                            () ->
                                    known
                                            ? nothing()
                                            : accept(
                                                    new VoiceAcknowledged(
                                                            c.voiceId(), c.agencyId(), c.on())));
            case Answered(var said, _, _) -> of(c, said, Decision::nothing);
            case Rejected(var said, _) -> of(c, said, () -> Decision.reject(WAS_REJECTED));
        };
    }

    static Decision<VoiceEvent> answer(AnswerVoice c, Voice state) {
        var answer = new VoiceAnswered(c.voiceId(), c.agencyId(), c.answer(), c.summary(), c.on());
        return switch (state) {
            case Unheard _ -> Decision.reject(NOT_SUBMITTED);
            case Waiting(var said, _, _) -> of(c, said, () -> accept(answer));
            case Answered(var said, var known, _) ->
                    of(
                            c,
                            said,
                            () ->
                                    isSame(answer, known)
                                            ? nothing()
                                            : Decision.reject(ALREADY_ANSWERED));
            case Rejected(var said, _) -> of(c, said, () -> Decision.reject(WAS_REJECTED));
        };
    }

    static Decision<VoiceEvent> reject(RejectVoice c, Voice state) {
        return switch (state) {
            case Unheard _ -> Decision.reject(NOT_SUBMITTED);
            case Waiting _ when c.reason().isBlank() -> Decision.reject(REASON_MISSING);
            case Waiting(var said, _, _) ->
                    of(
                            c,
                            said,
                            () ->
                                    accept(
                                            new VoiceRejected(
                                                    c.voiceId(),
                                                    c.agencyId(),
                                                    c.reason(),
                                                    c.on())));
            case Answered(var said, _, _) -> of(c, said, () -> Decision.reject(ALREADY_ANSWERED));
            case Rejected(var said, var end) ->
                    of(
                            c,
                            said,
                            () ->
                                    end.reason().equals(c.reason())
                                            ? nothing()
                                            : Decision.reject(WAS_REJECTED));
        };
    }

    static Decision<VoiceEvent> link(LinkVoice c, Voice state, Needed needed) {
        return switch (state) {
            case Unheard _ -> Decision.reject(NOT_SUBMITTED);
            case Waiting(var said, _, var links) -> of(c, said, () -> link(c, links, needed));
            case Answered(var said, _, var links) -> of(c, said, () -> link(c, links, needed));
            case Rejected(var said, _) -> of(c, said, () -> Decision.reject(WAS_REJECTED));
        };
    }

    private static Decision<VoiceEvent> link(LinkVoice c, Set<Link> links, Needed needed) {
        if (links.contains(new Link(c.cycleId(), c.competencyId()))) {
            return nothing();
        }
        if (needed.analysis().isEmpty() || !needed.asked().contains(c.competencyId())) {
            return Decision.reject(NO_SUCH_NEED);
        }
        return needed.path().contains(needed.analysis().get())
                ? accept(
                        new VoiceLinked(
                                c.voiceId(), c.agencyId(), c.cycleId(), c.competencyId(), c.on()))
                : Decision.reject(ANOTHER_PLACE);
    }

    private static Decision<VoiceEvent> of(
            VoiceCommand c, VoiceSubmitted said, Supplier<Decision<VoiceEvent>> step) {
        if (!said.agencyId().equals(c.agencyId())) {
            return Decision.reject(ANOTHER_AGENCY);
        }
        return c.on().isBefore(said.occurredOn()) ? Decision.reject(BEFORE_LAST_STEP) : step.get();
    }

    private static Decision<VoiceEvent> again(SubmitVoice c, VoiceSubmitted said) {
        return submitted(c, said.occurredOn()).equals(said)
                ? nothing()
                : Decision.reject(ALREADY_SUBMITTED);
    }

    private static boolean isSame(VoiceAnswered one, VoiceAnswered other) {
        return one.answer().equals(other.answer())
                && Objects.equals(one.summary(), other.summary());
    }

    private static VoiceSubmitted submitted(SubmitVoice c, LocalDate on) {
        return new VoiceSubmitted(
                c.voiceId(), c.agencyId(), c.kind(), c.theme(), c.text(), c.contact(), on);
    }
}
