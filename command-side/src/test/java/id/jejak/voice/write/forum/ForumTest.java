package id.jejak.voice.write.forum;

import static id.jejak.deciding.People.KOMINFO;

import id.jejak.deciding.Histories;
import id.jejak.deciding.Spec;
import id.jejak.kernel.ForumId;
import id.jejak.voice.events.ForumEvent;
import id.jejak.voice.events.ForumEvent.ForumHeld;
import id.jejak.voice.events.GroupCount;
import id.jejak.voice.events.VoiceTheme;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ForumTest {
    private static final ForumId ID = new ForumId("f1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<GroupCount> GUESTS = List.of(new GroupCount("farmers", 40));
    private static final List<VoiceTheme> THEMES = List.of(VoiceTheme.SPEED);

    private final Spec<Optional<ForumHeld>, ForumEvent> spec =
            new Spec<>(Optional.empty(), (_, event) -> Optional.of((ForumHeld) event));

    @Test
    void a_forum_is_recorded_once() {
        spec.given().when(s -> ForumDecider.hold(hold(GUESTS, THEMES), s, true)).then(held());
        spec.given(held())
                .when(s -> ForumDecider.hold(hold(GUESTS, THEMES), s, true))
                .thenNothing();
        spec.given(held())
                .when(s -> ForumDecider.hold(hold(GUESTS, List.of(VoiceTheme.COST)), s, true))
                .thenRejected(ForumRejection.ALREADY_HELD);
    }

    @Test
    void a_forum_has_an_agency_guests_and_themes() {
        spec.given()
                .when(s -> ForumDecider.hold(hold(GUESTS, THEMES), s, false))
                .thenRejected(ForumRejection.AGENCY_UNKNOWN);
        spec.given()
                .when(s -> ForumDecider.hold(hold(List.of(), THEMES), s, true))
                .thenRejected(ForumRejection.NOBODY_CAME);
        spec.given()
                .when(
                        s ->
                                ForumDecider.hold(
                                        hold(List.of(new GroupCount("x", 0)), THEMES), s, true))
                .thenRejected(ForumRejection.NOBODY_CAME);
        spec.given()
                .when(s -> ForumDecider.hold(hold(GUESTS, List.of()), s, true))
                .thenRejected(ForumRejection.NO_THEME);
    }

    @Test
    void the_shell_carries_it_out() {
        new AggregateTestFixture<>(ForumAggregate.class)
                .registerInjectableResource(new Histories().facts())
                .givenNoPriorActivity()
                .when(hold(GUESTS, THEMES))
                .expectNoEvents()
                .expectExceptionDetails("forum.agency-unknown");
    }

    private static HoldForum hold(List<GroupCount> guests, List<VoiceTheme> themes) {
        return new HoldForum(ID, KOMINFO, "Talk", "Hall", guests, themes, "more desks", DAY);
    }

    private static ForumHeld held() {
        return new ForumHeld(ID, KOMINFO, "Talk", "Hall", GUESTS, THEMES, "more desks", DAY);
    }
}
