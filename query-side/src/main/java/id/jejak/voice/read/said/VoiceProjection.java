package id.jejak.voice.read.said;

import com.mongodb.client.model.Indexes;

import id.jejak.projecting.Documents;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.Tallies;
import id.jejak.voice.events.ForumEvent;
import id.jejak.voice.events.ForumEvent.ForumHeld;
import id.jejak.voice.events.VoiceEvent;
import id.jejak.voice.events.VoiceEvent.VoiceSubmitted;
import id.jejak.workforce.events.AgencyEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps voices, forums, and figures per agency. */
@Component
final class VoiceProjection implements Projection {
    static final String NAME = "voices";

    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "voices", Topic.class);
    static final Shelf<VoiceCard> VOICES =
            JsonShelf.of(NAME, "voices.said", VoiceCard.class)
                    .indexedBy(
                            Indexes.ascending(VoiceCard.PATH, VoiceCard.SUBMITTED_ON),
                            Indexes.descending(VoiceCard.DECIDED_ON));
    static final Shelf<ForumCard> FORUMS =
            JsonShelf.of(NAME, "voices.forums", ForumCard.class)
                    .indexedBy(Indexes.ascending(VoiceCard.PATH, ForumCard.ON));

    private static final Contribution<VoiceCard, Topic> OF_VOICE =
            Contribution.of(VoiceCard::count);
    private static final Contribution<ForumCard, Topic> OF_FORUM =
            Contribution.of(ForumCard::count);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(TALLIES.shelf(), VOICES, FORUMS, TALLIES.agencies());
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(AgencyEvent.class, VoiceEvent.class, ForumEvent.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case VoiceSubmitted e -> {
                var path = TALLIES.path(e.agencyId(), documents);
                change(e, documents, _ -> VoiceCard.of(e, path));
            }
            case VoiceEvent e -> change(e, documents, known -> known(known, e).after(e));
            case ForumHeld e -> {
                var path = TALLIES.path(e.agencyId(), documents);
                TALLIES.change(
                        documents,
                        FORUMS,
                        e.forumId().value(),
                        OF_FORUM,
                        _ -> ForumCard.of(e, path));
            }
            default -> {}
        }
    }

    private static void change(
            VoiceEvent event, Documents documents, UnaryOperator<@Nullable VoiceCard> change) {
        TALLIES.change(documents, VOICES, event.voiceId().value(), OF_VOICE, change);
    }

    private static VoiceCard known(@Nullable VoiceCard card, VoiceEvent event) {
        return Objects.requireNonNull(card, () -> "never submitted: voice " + event.voiceId());
    }
}
