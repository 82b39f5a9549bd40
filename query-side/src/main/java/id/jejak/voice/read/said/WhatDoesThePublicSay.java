package id.jejak.voice.read.said;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.AgencyNode;
import id.jejak.voice.rules.AnswerTime;
import id.jejak.workforce.events.AgencyKind;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers from the read model, to those who may ask. */
@Component
final class WhatDoesThePublicSay {
    private static final int MOST_ROWS = 300;
    private static final int MOST_PUBLISHED = 50;
    private static final Pattern RECEIPT = Pattern.compile("([0-9A-F]{5}-){3}[0-9A-F]{5}");

    private final ReadModels models;
    private final AgencyFigures<Topic> figures;
    private final Clock clock;

    WhatDoesThePublicSay(ReadModels models, Clock clock) {
        this.models = models;
        this.figures = new AgencyFigures<>(models, VoiceProjection.TALLIES);
        this.clock = clock;
    }

    /** An agency that may be spoken to. */
    record Addressee(String id, String name) {}

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /**
     * @throws AccessDenied unless the actor may read figures of the agency
     */
    VoiceFigures figures(Actor actor, String agencyId, int year) {
        figures.allowed(actor, agencyId);
        return VoiceFigures.of(figures.of(agencyId), year, LocalDate.now(clock));
    }

    /** The youngest first, at most 300. */
    List<ForumCard> forums(Actor actor, String agencyId) {
        figures.allowed(actor, agencyId);
        return models.of(VoiceProjection.FORUMS)
                .find(Filters.eq(VoiceCard.PATH, agencyId))
                .sort(Sorts.descending(ForumCard.ON))
                .limit(MOST_ROWS)
                .map(VoiceProjection.FORUMS.read()::apply)
                .into(new ArrayList<>());
    }

    /**
     * Waiting ones first, then the youngest; at most 300.
     *
     * @throws AccessDenied unless the actor may read people of the agency
     */
    List<VoiceCard> said(Actor actor, String agencyId) {
        if (!mayReadPeople(actor, agencyId)) {
            throw new AccessDenied();
        }
        var voices = voices(Filters.eq(VoiceCard.PATH, agencyId), VoiceCard.SUBMITTED_ON);
        return voices.stream()
                .sorted(Comparator.comparing((VoiceCard voice) -> !voice.isWaiting()))
                .limit(MOST_ROWS)
                .toList();
    }

    boolean mayReadPeople(Actor actor, String agencyId) {
        return figures.allowed(actor, agencyId).opensPeopleTo(actor);
    }

    /** What everybody may read: the youngest answers, of one agency or of all. */
    List<Published> published(@Nullable String agencyId) {
        var published = Filters.exists(VoiceCard.SUMMARY);
        var which =
                agencyId == null
                        ? published
                        : Filters.and(published, Filters.eq(VoiceCard.PATH, agencyId));
        var found = new ArrayList<VoiceCard>();
        for (var stored :
                models.of(VoiceProjection.VOICES)
                        .find(which)
                        .sort(Sorts.descending(VoiceCard.DECIDED_ON))
                        .limit(MOST_PUBLISHED)) {
            found.add(VoiceProjection.VOICES.read().apply(stored));
        }
        var names = names(found.stream().map(VoiceCard::agencyId).toList());
        return found.stream().flatMap(voice -> published(voice, names).stream()).toList();
    }

    private static Optional<Published> published(VoiceCard voice, Map<String, AgencyNode> names) {
        var summary = voice.summary();
        var answer = voice.answer();
        var on = voice.decidedOn();
        return summary == null || answer == null || on == null
                ? Optional.empty()
                : Optional.of(
                        new Published(
                                name(names, voice.agencyId()),
                                voice.kind(),
                                voice.theme(),
                                summary,
                                answer,
                                on));
    }

    /**
     * @throws NotFound for what is no receipt of anything
     */
    OwnVoice byReceipt(String receipt) {
        var id = receipt.strip().toUpperCase(Locale.ROOT);
        if (!RECEIPT.matcher(id).matches()) {
            throw new NotFound("voice");
        }
        var voice =
                models.find(VoiceProjection.VOICES, id).orElseThrow(() -> new NotFound("voice"));
        return new OwnVoice(
                id,
                name(names(List.of(voice.agencyId())), voice.agencyId()),
                voice.state(),
                voice.submittedOn(),
                AnswerTime.answeredBy(voice.submittedOn()),
                voice.decidedOn(),
                voice.answer());
    }

    /** Cities and agencies, by name; units are spoken to through their agency. */
    List<Addressee> addressees() {
        return models.of(VoiceProjection.TALLIES.agencies())
                .find(Filters.ne("kind", AgencyKind.UNIT.name()))
                .sort(Sorts.ascending("name"))
                .map(stored -> new Addressee(stored.getString(Shelf.ID), stored.getString("name")))
                .into(new ArrayList<>());
    }

    private List<VoiceCard> voices(Bson which, String newest) {
        return models.of(VoiceProjection.VOICES)
                .find(which)
                .sort(Sorts.descending(newest))
                .map(VoiceProjection.VOICES.read()::apply)
                .into(new ArrayList<>());
    }

    private Map<String, AgencyNode> names(List<AgencyId> agencies) {
        return figures.nodes(agencies.stream().map(AgencyId::value).distinct().toList());
    }

    private static String name(Map<String, AgencyNode> names, AgencyId agency) {
        var node = names.get(agency.value());
        return node == null ? agency.value() : node.name();
    }
}
