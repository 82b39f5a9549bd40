package id.jejak.policy.read.ipasn;

import static id.jejak.pages.PageClient.asking;
import static id.jejak.pages.PageClient.figures;
import static id.jejak.pages.PageClient.names;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.EmployeeId;
import id.jejak.policy.read.histories.HistoriesOf;
import id.jejak.policy.read.histories.LiveHistories;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Town;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

class IpAsnPagesTest {
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    private Stage stage;
    private LiveHistories histories;
    private HowProfessional question;
    private IpAsnPage page;

    @BeforeEach
    void people(@TempDir Path folder) {
        stage = new Stage(folder).record(Town.agencies()).record(Town.appointed("ani", "health"));
        histories = HistoriesOf.following(stage.ledger());
        histories.await(3, Duration.ofSeconds(20));
        var paths = Town.paths(Map.of("ani", "health"));
        var scores = new Scores(histories, ShippedPolicies.get(), NOW);
        question = new HowProfessional(scores, histories, paths, NOW);
        page = new IpAsnPage(question, figures(paths, IpAsnPage.TAB, NOW), names());
    }

    @AfterEach
    void close() {
        histories.stop();
        stage.close();
    }

    /** The section alone, as the page of the employee draws it. */
    @Controller
    class OfAni {
        @GetMapping("/ani")
        String show(Model model) {
            var own =
                    IpAsnPage.sectionOfIpAsn(question)
                            .content()
                            .of(employee("ani"), new EmployeeId("ani"));
            model.addAttribute("section", own);
            return "sections/ipasn";
        }
    }

    @Test
    void the_page_of_an_agency_shows_the_mean_and_the_units_below() {
        var html = page(asking(policyMaker(), names(), page), "/agencies/city/ip-asn?year=2025");
        assertThat(html)
                .contains("Indeks Profesionalitas ASN", "Sangat rendah", "2019.1")
                .contains("/agencies/health/ip-asn?year=2025");
    }

    @Test
    void the_section_of_an_employee_gives_the_reasons_in_words() {
        var html = page(asking(auditor(), names(), new OfAni()), "/ani");
        assertThat(html)
                .contains("Kualifikasi (paling banyak 25)", "Pendidikan formal tertinggi.")
                .contains(">S1</strong>", ">belum ada</strong>", ">tidak</strong>")
                .contains("UU 27/2022")
                .doesNotContain("ipasn.");
    }
}
