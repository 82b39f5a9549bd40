package id.jejak.exchange.read.regions;

import static id.jejak.audit.read.Story.ANI;
import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.day;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.answer;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.officerOf;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.audit.read.FixedPaths;
import id.jejak.exchange.events.ExchangeEvent.ExchangeArranged;
import id.jejak.exchange.events.ExchangeEvent.ExchangeJoined;
import id.jejak.exchange.events.ExchangeEvent.GuestsCounted;
import id.jejak.exchange.events.ExchangeForm;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.ExchangeId;
import id.jejak.kernel.Region;
import id.jejak.pages.PageClient;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

class WhoLearnedWithWhomTest {
    private static final ExchangeId ID = ExchangeId.ofCode("SP-1");
    private static final AgencyId KOMINFO = new AgencyId("kominfo");
    private static final Region SABANG = new Region("11.72");
    private static final Region PALEMBANG = new Region("16.71");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

    private Stage stage;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new RegionsProjection());
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                agency("city", "health"),
                appointed("ani", "health", "2015-02-01"),
                new ExchangeArranged(
                        ID,
                        KOMINFO,
                        "SP-1",
                        "Seminar pariwisata",
                        ExchangeForm.SEMINAR,
                        SABANG,
                        day("2026-03-02"),
                        day("2026-03-03"),
                        day("2026-02-01")),
                guests(12));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void regions_are_told_with_who_came_and_who_went() {
        stage.record(guests(14), new ExchangeJoined(ID, ANI, SABANG, day("2026-03-02")));
        assertThat(regions(auditor(), "city").regions())
                .containsExactly(
                        new Regions.Row("11.72", 1, 0, 1), new Regions.Row("16.71", 1, 14, 0));
        assertThat(regions(auditor(), "health").regions())
                .containsExactly(new Regions.Row("11.72", 0, 0, 1));
        assertThat(regions(auditor(), "kominfo").exchanges())
                .containsExactly(
                        new Regions.Event(
                                "Seminar pariwisata",
                                ExchangeForm.SEMINAR,
                                "11.72",
                                day("2026-03-02"),
                                14));
    }

    @Test
    void officers_see_their_own_agency() {
        assertThat(regions(officerOf("kominfo"), "kominfo").regions()).hasSize(2);
        ask(officerOf("kominfo"), "city").expectStatus().isForbidden();
    }

    @Test
    void the_page_says_the_same() {
        var models = stage.server().models();
        var client =
                PageClient.asking(
                        auditor(),
                        PageClient.names(),
                        new RegionsPage(
                                new WhoLearnedWithWhom(models, new ReadPosition(models)),
                                PageClient.figures(
                                        new FixedPaths(Map.of()), RegionsPage.TAB, CLOCK)));
        assertThat(page(client, "/agencies/kominfo/exchanges"))
                .contains("Seminar pariwisata", "16.71");
    }

    private Regions regions(Actor actor, String agency) {
        return answer(ask(actor, agency), Regions.class);
    }

    private WebTestClient.ResponseSpec ask(Actor actor, String agency) {
        var models = stage.server().models();
        var position = new ReadPosition(models);
        return asking(
                        actor,
                        new RegionsApi(new WhoLearnedWithWhom(models, position), position, CLOCK))
                .get()
                .uri("/api/agencies/" + agency + "/exchanges")
                .exchange();
    }

    private static GuestsCounted guests(int people) {
        return new GuestsCounted(ID, KOMINFO, PALEMBANG, people, day("2026-03-03"));
    }
}
