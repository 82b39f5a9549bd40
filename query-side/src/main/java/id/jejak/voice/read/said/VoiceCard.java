package id.jejak.voice.read.said;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.VoiceId;
import id.jejak.tallies.Count;
import id.jejak.tallies.Placed;
import id.jejak.voice.events.VoiceEvent;
import id.jejak.voice.events.VoiceEvent.VoiceAcknowledged;
import id.jejak.voice.events.VoiceEvent.VoiceAnswered;
import id.jejak.voice.events.VoiceEvent.VoiceLinked;
import id.jejak.voice.events.VoiceEvent.VoiceRejected;
import id.jejak.voice.events.VoiceEvent.VoiceSubmitted;
import id.jejak.voice.events.VoiceKind;
import id.jejak.voice.events.VoiceTheme;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One voice as it stands.
 *
 * @param path from the city down to the agency it speaks to
 * @param text what was written, for the agency alone
 * @param contact for the agency alone; null for none
 * @param decidedOn when it was answered or rejected; null before
 * @param answer or, of a rejected one, the reason; null before
 * @param summary what everybody may read; null where the answer is not published
 */
record VoiceCard(
        VoiceId voiceId,
        AgencyId agencyId,
        List<String> path,
        VoiceKind kind,
        VoiceTheme theme,
        String text,
        @Nullable String contact,
        LocalDate submittedOn,
        VoiceState state,
        @Nullable LocalDate decidedOn,
        @Nullable String answer,
        @Nullable String summary,
        List<Link> links)
        implements Placed {
    static final String PATH = "path";
    static final String STATE = "state";
    static final String SUBMITTED_ON = "submittedOn";
    static final String DECIDED_ON = "decidedOn";
    static final String SUMMARY = "summary";

    record Link(NeedsCycleId cycleId, CompetencyId competencyId) {}

    static VoiceCard of(VoiceSubmitted e, List<String> path) {
        return new VoiceCard(
                e.voiceId(),
                e.agencyId(),
                path,
                e.kind(),
                e.theme(),
                e.text(),
                e.contact(),
                e.occurredOn(),
                VoiceState.SUBMITTED,
                null,
                null,
                null,
                List.of());
    }

    VoiceCard after(VoiceEvent event) {
        return switch (event) {
            case VoiceSubmitted _ -> this;
            case VoiceAcknowledged _ -> copy(VoiceState.ACKNOWLEDGED, null, null, null, links);
            case VoiceAnswered e ->
                    copy(VoiceState.ANSWERED, e.occurredOn(), e.answer(), e.summary(), links);
            case VoiceRejected e ->
                    copy(VoiceState.REJECTED, e.occurredOn(), e.reason(), null, links);
            case VoiceLinked e ->
                    copy(
                            state,
                            decidedOn,
                            answer,
                            summary,
                            Stream.concat(
                                            links.stream(),
                                            Stream.of(new Link(e.cycleId(), e.competencyId())))
                                    .toList());
        };
    }

    boolean isWaiting() {
        return state == VoiceState.SUBMITTED || state == VoiceState.ACKNOWLEDGED;
    }

    void count(Count<Topic> count) {
        var year = submittedOn.getYear();
        var day = (int) submittedOn.toEpochDay();
        if (state == VoiceState.REJECTED) {
            count.one(Topic.REJECTED, "", year);
            return;
        }
        count.one(Topic.KIND, kind.name(), year);
        count.one(Topic.THEME, theme.name(), year);
        if (decidedOn != null) {
            var took = (int) (decidedOn.toEpochDay() - day);
            count.one(Topic.ANSWERED, Integer.toString(year), took);
        } else {
            count.one(Topic.WAITING, "", day);
        }
        if (state == VoiceState.SUBMITTED) {
            count.one(Topic.UNNOTICED, "", day);
        }
        links.forEach(link -> count.one(Topic.LINKED, link.competencyId().value(), year));
    }

    private VoiceCard copy(
            VoiceState nextState,
            @Nullable LocalDate nextDecidedOn,
            @Nullable String nextAnswer,
            @Nullable String nextSummary,
            List<Link> nextLinks) {
        return new VoiceCard(
                voiceId,
                agencyId,
                path,
                kind,
                theme,
                text,
                contact,
                submittedOn,
                nextState,
                nextDecidedOn,
                nextAnswer,
                nextSummary,
                nextLinks);
    }
}
