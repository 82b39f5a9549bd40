package id.jejak.outreach.read.coverage;

import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.day;
import static id.jejak.audit.read.Story.transferred;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.officerOf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.OutreachId;
import id.jejak.kernel.Percent;
import id.jejak.outreach.events.Moment;
import id.jejak.outreach.events.OutreachEvent.AcceptanceMeasured;
import id.jejak.outreach.events.OutreachEvent.OutreachAttended;
import id.jejak.outreach.events.OutreachEvent.OutreachHeld;
import id.jejak.outreach.events.OutreachEvent.QuestionAnswered;
import id.jejak.outreach.events.OutreachTopic;
import id.jejak.outreach.events.UnitGuests;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.PageClient;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Town;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class CoverageTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final OutreachId ID = new OutreachId("o1");
    private static final AgencyId CITY = new AgencyId("city");
    private static final AgencyId KOMINFO = new AgencyId("kominfo");

    private Stage stage;
    private WhomDidOutreachReach question;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new OutreachProjection());
        question = new WhomDidOutreachReach(stage.server().models(), TODAY);
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                agency("city", "works"),
                appointed("ani", "kominfo", "2015-02-01"),
                appointed("budi", "kominfo", "2016-02-01"),
                new OutreachHeld(
                        ID,
                        CITY,
                        "SOS-1",
                        "SKP <i>baru</i>",
                        OutreachTopic.POLICY,
                        "PermenPANRB 6/2022",
                        List.of(new UnitGuests(KOMINFO, 7)),
                        "Aula",
                        day("2026-03-02")),
                new OutreachAttended(ID, CITY, new EmployeeId("ani"), KOMINFO, day("2026-03-02")));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void coverage_is_the_share_of_people_who_came() {
        var coverage = question.of(auditor(), "city", 2026);
        assertThat(coverage.reached()).isEqualTo(1);
        assertThat(coverage.share()).isEqualByComparingTo("0.5");
        assertThat(coverage.guests()).isEqualTo(7);
        assertThat(question.of(auditor(), "city", 2025).reached()).isZero();
        assertThat(question.of(auditor(), "works", 2026).share()).isNull();
    }

    @Test
    void acceptance_is_the_mean_over_respondents_before_and_after() {
        stage.record(measured(Moment.BEFORE, 10, "40"), measured(Moment.AFTER, 30, "82.5"));
        var coverage = question.of(auditor(), "city", 2026);
        assertThat(coverage.before()).isEqualByComparingTo("40");
        assertThat(coverage.after()).isEqualByComparingTo("82.5");
        assertThat(question.below(auditor(), "city", 2026))
                .extracting(WhomDidOutreachReach.Below::id)
                .containsExactlyInAnyOrder("kominfo", "works");
    }

    @Test
    void who_moves_takes_the_attendance_along() {
        stage.record(transferred("ani", "kominfo", "works", "2026-04-01"));
        assertThat(question.of(auditor(), "kominfo", 2026).reached()).isZero();
        assertThat(question.of(auditor(), "works", 2026).reached()).isEqualTo(1);
        assertThat(question.of(auditor(), "kominfo", 2026).guests()).isEqualTo(7);
    }

    @Test
    void the_page_shows_events_with_their_questions() {
        stage.record(new QuestionAnswered(ID, CITY, "Sejak kapan?", "Juli", day("2026-03-02")));
        assertThat(page(as(officerOf("kominfo")), "/agencies/kominfo/outreach"))
                .contains("Sejak kapan?", "SKP &lt;i&gt;baru", "1 pegawai tercatat, 7 tamu");
        assertThat(question.events(auditor(), "works")).isEmpty();
        assertThatThrownBy(() -> question.of(officerOf("works"), "kominfo", 2026))
                .isInstanceOf(AccessDenied.class);
    }

    private WebTestClient as(Actor actor) {
        return PageClient.asking(
                actor,
                PageClient.names(),
                new OutreachPage(
                        question,
                        new AgencyPages(Town.paths(Map.of()), List.of(OutreachPage.TAB))));
    }

    private static AcceptanceMeasured measured(Moment moment, int respondents, String percent) {
        return new AcceptanceMeasured(
                ID,
                CITY,
                KOMINFO,
                moment,
                respondents,
                new Instrument("Penerimaan", "1", BigDecimal.ZERO, BigDecimal.valueOf(100)),
                new BigDecimal(percent),
                new Percent(new BigDecimal(percent)),
                day("2026-03-02"));
    }
}
