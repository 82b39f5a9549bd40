package id.jejak.voice.read.said;

import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.day;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.ForumId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.VoiceId;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.PageClient;
import id.jejak.pages.Wording;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Town;
import id.jejak.voice.events.ForumEvent.ForumHeld;
import id.jejak.voice.events.GroupCount;
import id.jejak.voice.events.VoiceEvent.VoiceAcknowledged;
import id.jejak.voice.events.VoiceEvent.VoiceAnswered;
import id.jejak.voice.events.VoiceEvent.VoiceLinked;
import id.jejak.voice.events.VoiceEvent.VoiceRejected;
import id.jejak.voice.events.VoiceEvent.VoiceSubmitted;
import id.jejak.voice.events.VoiceKind;
import id.jejak.voice.events.VoiceTheme;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class VoicesTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final AgencyId KOMINFO = new AgencyId("kominfo");
    private static final String RECEIPT = "3F2A9-C01B7-44D0E-91AA2";

    private Stage stage;
    private WhatDoesThePublicSay question;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new VoiceProjection());
        question = new WhatDoesThePublicSay(stage.server().models(), TODAY);
        stage.record(agency("city"), agency("city", "kominfo"), agency("city", "works"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void volume_themes_and_time_to_answer_are_counted_along_the_tree() {
        stage.record(
                said("v1", VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-01-01"),
                said("v2", VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-02-01"),
                said("v3", VoiceKind.PRAISE, VoiceTheme.ATTITUDE, "2026-05-30"),
                answered("v1", "2026-01-05", null),
                answered("v2", "2026-02-11", null));
        var figures = question.figures(policyMaker(), "city", 2026);
        assertThat(figures.voices()).isEqualTo(3);
        assertThat(figures.byKind()).containsEntry("COMPLAINT", 2L).containsEntry("PRAISE", 1L);
        assertThat(figures.byTheme().sequencedKeySet()).containsExactly("SPEED", "ATTITUDE");
        assertThat(figures.answered()).isEqualTo(2);
        assertThat(figures.medianDays()).isEqualByComparingTo("7");
        assertThat(figures.waiting()).isEqualTo(1);
        assertThat(question.figures(auditor(), "city", 2025).voices()).isZero();
    }

    @Test
    void the_due_day_itself_is_in_time() {
        stage.record(
                said("v1", VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-04-02"),
                said("v2", VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-04-01"),
                said("v3", VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-05-18"));
        var figures = question.figures(auditor(), "kominfo", 2026);
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.unnoticed()).isEqualTo(2);
        stage.record(new VoiceAcknowledged(new VoiceId("v2"), KOMINFO, day("2026-05-31")));
        assertThat(question.figures(auditor(), "kominfo", 2026).unnoticed()).isEqualTo(1);
        assertThat(question.figures(auditor(), "kominfo", 2026).overdue()).isEqualTo(1);
    }

    @Test
    void what_is_rejected_counts_as_no_voice() {
        stage.record(
                said("v1", VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-01-01"),
                new VoiceRejected(new VoiceId("v1"), KOMINFO, "spam", day("2026-01-02")));
        var figures = question.figures(auditor(), "kominfo", 2026);
        assertThat(figures.voices()).isZero();
        assertThat(figures.waiting()).isZero();
        assertThat(figures.rejected()).isEqualTo(1);
    }

    @Test
    void needs_that_came_from_the_public_are_counted_by_competency() {
        stage.record(
                said("v1", VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-01-01"),
                new VoiceLinked(
                        new VoiceId("v1"),
                        KOMINFO,
                        new NeedsCycleId("akpk"),
                        new CompetencyId("M.05"),
                        day("2026-01-09")));
        assertThat(question.figures(auditor(), "city", 2026).linked()).containsEntry("M.05", 1L);
    }

    @Test
    void forums_are_counted_with_their_guests() {
        stage.record(
                new ForumHeld(
                        new ForumId("f1"),
                        KOMINFO,
                        "Musyawarah",
                        "Balai",
                        List.of(new GroupCount("warga", 40), new GroupCount("guru", 2)),
                        List.of(VoiceTheme.COST),
                        "Loket Sabtu",
                        day("2026-03-01")));
        assertThat(question.figures(auditor(), "city", 2026))
                .extracting(VoiceFigures::forums, VoiceFigures::guests)
                .containsExactly(1L, 42L);
        assertThat(question.forums(auditor(), "works")).isEmpty();
    }

    @Test
    void everybody_reads_published_answers_and_nothing_of_who_asked() {
        stage.record(
                said(RECEIPT, VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-01-01"),
                said("v2", VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-01-01"),
                answered(RECEIPT, "2026-01-05", "Antrean <script>x</script>"),
                answered("v2", "2026-01-05", null));
        assertThat(question.published(null)).hasSize(1);
        assertThat(question.published("works")).isEmpty();
        assertThat(page(as(auditor()), "/public/voices"))
                .contains("Loket ditambah", "Dinas kominfo", "&lt;script&gt;x")
                .contains("action=\"/public/voices\"")
                .doesNotContain("siti@contoh.id", "Bu Siti menunggu", RECEIPT, "<script>x");
    }

    @Test
    void a_receipt_opens_the_answer_and_no_other_number_does() {
        stage.record(
                said(RECEIPT, VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-01-01"),
                said("v2", VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-01-01"));
        assertThat(question.byReceipt(RECEIPT.toLowerCase(Locale.ROOT)).answer()).isNull();
        assertThat(question.byReceipt(RECEIPT).answerBy()).isEqualTo("2026-03-02");
        stage.record(answered(RECEIPT, "2026-01-05", null));
        assertThat(question.byReceipt(RECEIPT).answer()).isEqualTo("Loket ditambah");
        assertThat(page(as(auditor()), "/public/voices/find?receipt=" + RECEIPT))
                .contains("Loket ditambah", "Dijawab")
                .doesNotContain("siti@contoh.id", "Bu Siti menunggu");
        assertThat(page(as(auditor()), "/public/voices/find?receipt=v2")).contains("Tidak ada");
        assertThatThrownBy(() -> question.byReceipt("v2")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> question.byReceipt("00000-00000-00000-00000"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_written_is_for_the_agency_alone() {
        stage.record(said("v1", VoiceKind.COMPLAINT, VoiceTheme.SPEED, "2026-01-01"));
        assertThat(question.said(officerOf("kominfo"), "kominfo")).hasSize(1);
        assertThatThrownBy(() -> question.said(officerOf("works"), "kominfo"))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> question.said(policyMaker(), "kominfo"))
                .isInstanceOf(AccessDenied.class);
        assertThat(page(as(officerOf("kominfo")), "/agencies/kominfo/voices"))
                .contains("Bu Siti menunggu", "siti@contoh.id");
        assertThat(page(as(policyMaker()), "/agencies/kominfo/voices"))
                .contains("Suara 2026")
                .doesNotContain("Bu Siti menunggu", "siti@contoh.id");
    }

    @Test
    void every_kind_theme_and_state_has_words() {
        var words = new Wording(PageClient.MESSAGES, Locale.of("id"));
        assertThat(VoiceKind.values())
                .noneMatch(one -> words.say("voicekind." + one).startsWith("voicekind"));
        assertThat(VoiceTheme.values())
                .noneMatch(one -> words.say("voicetheme." + one).startsWith("voicetheme"));
        assertThat(VoiceState.values())
                .noneMatch(one -> words.say("voicestate." + one).startsWith("voicestate"));
    }

    private WebTestClient as(Actor actor) {
        return PageClient.asking(
                actor,
                PageClient.names(),
                new VoicePages(
                        question, new AgencyPages(Town.paths(Map.of()), List.of(VoicePages.TAB))));
    }

    private static VoiceSubmitted said(String id, VoiceKind kind, VoiceTheme theme, String on) {
        return new VoiceSubmitted(
                new VoiceId(id),
                KOMINFO,
                kind,
                theme,
                "Bu Siti menunggu",
                "siti@contoh.id",
                day(on));
    }

    private static VoiceAnswered answered(String id, String on, @Nullable String summary) {
        return new VoiceAnswered(new VoiceId(id), KOMINFO, "Loket ditambah", summary, day(on));
    }
}
