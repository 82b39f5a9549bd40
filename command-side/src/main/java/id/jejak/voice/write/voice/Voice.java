package id.jejak.voice.write.voice;

import id.jejak.deciding.Shell;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.voice.events.VoiceEvent;
import id.jejak.voice.events.VoiceEvent.VoiceAcknowledged;
import id.jejak.voice.events.VoiceEvent.VoiceAnswered;
import id.jejak.voice.events.VoiceEvent.VoiceLinked;
import id.jejak.voice.events.VoiceEvent.VoiceRejected;
import id.jejak.voice.events.VoiceEvent.VoiceSubmitted;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be known about a voice to decide about it. */
sealed interface Voice {
    record Unheard() implements Voice {}

    /**
     * @param links needs it is linked to, in no order
     */
    record Waiting(VoiceSubmitted said, boolean acknowledged, Set<Link> links) implements Voice {}

    record Answered(VoiceSubmitted said, VoiceAnswered answer, Set<Link> links) implements Voice {}

    record Rejected(VoiceSubmitted said, VoiceRejected end) implements Voice {}

    record Link(NeedsCycleId cycleId, CompetencyId competencyId) {}

    Voice UNHEARD = new Unheard();

    static Voice evolve(Voice state, VoiceEvent event) {
        return switch (event) {
            case VoiceSubmitted e -> new Waiting(e, false, Set.of());
            case VoiceAcknowledged _ when state instanceof Waiting(var said, _, var links) ->
                    new Waiting(said, true, links);
            case VoiceAnswered e when state instanceof Waiting(var said, _, var links) ->
                    new Answered(said, e, links);
            case VoiceRejected e when state instanceof Waiting(var said, _, _) ->
                    new Rejected(said, e);
            case VoiceLinked e when state instanceof Waiting(var said, var known, var links) ->
                    new Waiting(said, known, with(links, e));
            case VoiceLinked e when state instanceof Answered(var said, var answer, var links) ->
                    new Answered(said, answer, with(links, e));
            case VoiceAcknowledged _, VoiceAnswered _, VoiceRejected _, VoiceLinked _ ->
                    throw Shell.corrupt(event, state);
        };
    }

    private static Set<Link> with(Set<Link> links, VoiceLinked e) {
        return Stream.concat(links.stream(), Stream.of(new Link(e.cycleId(), e.competencyId())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
