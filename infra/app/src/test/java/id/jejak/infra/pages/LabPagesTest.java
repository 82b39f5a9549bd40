package id.jejak.infra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import id.jejak.infra.dmn.KieEngine;
import id.jejak.kernel.Role;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.shipped.ShippedModels;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A policy maker who knows no XML asks, watches, reads, compares and keeps what was found. */
@Import(LabPagesTest.Held.class)
class LabPagesTest extends PagesApp {
    /** Runs last as long as a test wants them to. */
    @TestConfiguration
    static class Held {
        @Bean
        HeldEngine heldEngine(KieEngine engine) {
            return new HeldEngine(engine);
        }

        @Bean
        @Primary
        Engines heldEngines(HeldEngine engine) {
            return new Engines(new CompiledEngine(), engine);
        }
    }

    private static final Pattern REPORT = Pattern.compile(".*/lab/questions/[0-9a-f]{64}.*");

    /** A chart, or the sentence in its place. */
    private static final String DRAWN = ".chart canvas, .chart svg, p.panel";

    /** Those of the domain facts; two of them have two answers to choose from. */
    private static final Map<String, List<String>> QUESTIONS =
            new TreeMap<>(
                    Map.of(
                            "ip-asn-2023", List.of("ip-asn"),
                            "ip-asn-proportional", List.of("ip-asn"),
                            "jp-floor-24", List.of("jp-duty"),
                            "e-learning-4",
                                    List.of("jp-conversion", "jp-caps", "ip-asn", "jp-duty"),
                            "jpm-capped", List.of("jpm-category"),
                            "jpm-cuts", List.of("jpm-category"),
                            "satyalancana-restart", List.of("satyalancana-karya-satya"),
                            "discipline-one-year", List.of("ip-asn"),
                            "discipline-two-years", List.of("ip-asn"),
                            "nine-box-70", List.of("nine-box")));

    private static final Pattern LAB = Pattern.compile(".*/lab");

    private static Page maker;

    @Autowired private HeldEngine engine;
    private KeptReports reports;

    @BeforeEach
    void fill() throws IOException, InterruptedException {
        new SmallCity(client).handIn();
        reports = new KeptReports(client);
        engine.open();
    }

    @Test
    void each_of_the_eight_questions_is_answered_after_one_click() {
        var maker = maker();
        QUESTIONS.forEach(
                (question, policies) -> {
                    ask(maker, question);
                    for (var policy : policies) {
                        var part = maker.locator("[data-policy='" + policy + "']");
                        assertThat(part.locator(".card").first())
                                .containsText("Keputusan dihitung");
                        assertThat(part.locator(DRAWN).first()).isVisible();
                    }
                    assertThat(maker.locator("#report > .alert")).hasCount(0);
                });
        ask(maker, "nine-box-70");
        assertThat(maker.locator("h1")).hasText("Sembilan kotak: batas 90/70, bukan 90/75");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void boxes_stand_in_their_order_and_are_not_summed() {
        var maker = maker();
        ask(maker, "nine-box-70");
        var boxes = maker.locator("[id$='-categories-table'] tbody th").allInnerTexts();
        assertThat(boxes).isNotEmpty().isSorted();
        assertThat(maker.locator(".cards")).not().containsText("Jumlah");
        ask(maker, "ip-asn-proportional");
        assertThat(maker.locator(".cards").first()).containsText("Jumlah nilai IP ASN");
    }

    @Test
    void a_run_is_watched_until_its_report_is_there_by_itself() {
        var maker = maker();
        reports.forget("jp-floor-24");
        engine.shut();
        maker.navigate("/lab");
        start(maker, "jp-floor-24");
        assertThat(maker).hasURL(REPORT);
        assertThat(maker.locator("progress")).isVisible();
        assertThat(maker.locator("h1")).hasText("20 JP menjadi 24 JP bagi PNS");
        engine.open();
        assertThat(maker.locator("#people-title")).isVisible();
        assertThat(maker.locator("progress")).hasCount(0);
        assertThat(maker.locator(DRAWN).first()).isVisible();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_run_that_is_cancelled_leaves_no_report() {
        var maker = maker();
        reports.forget("jpm-capped");
        engine.shut();
        maker.navigate("/lab");
        start(maker, "jpm-capped");
        maker.locator("#cancel").click();
        assertThat(maker).hasURL(LAB);
        assertThat(maker.locator("#kept-title ~ div")).not().containsText("jpm-capped");
        engine.open();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void asked_twice_a_question_has_the_same_bytes() {
        var maker = maker();
        ask(maker, "ip-asn-proportional");
        var address = maker.url();
        var first = json(maker);
        ask(maker, "ip-asn-proportional");
        assertThat(maker.url()).as("what is known is not computed again").isEqualTo(address);
        reports.forget("ip-asn 2019.2-proportional");
        ask(maker, "ip-asn-proportional");
        assertThat(maker.url()).isEqualTo(address);
        assertThat(json(maker)).isEqualTo(first).contains("\"secondOpinion\"");
    }

    @Test
    void figures_are_taken_home_as_a_table() {
        var maker = maker();
        ask(maker, "jp-floor-24");
        var table = text(maker, "a[href$='/figures.csv']");
        assertThat(table).startsWith("policy,dimension,group,").contains("jp-duty,ALL,,");
    }

    @Test
    void who_may_see_people_opens_what_somebody_s_decision_saw() {
        ask(maker(), "ip-asn-2023");
        var auditor = signedIn(Role.AUDITOR, DESKTOP, "/lab");
        auditor.navigate(maker().url());
        var changed = auditor.locator("#people-title ~ div tbody tr").first();
        assertThat(changed).containsText("qualification_");
        changed.locator("summary").click();
        assertThat(changed.locator("details li").first()).isVisible();
        assertThat(text(auditor, "a[href$='/changes.csv']")).startsWith("employeeId,");
        changed.locator("th a").click();
        assertThat(auditor).hasURL(Pattern.compile(".*/employees/.*"));
    }

    @Test
    void a_policy_maker_reads_every_changed_decision_without_learning_whose_it_is() {
        var maker = maker();
        ask(maker, "ip-asn-2023");
        assertThat(maker.locator("#people-title + p")).containsText("nama samaran");
        var changed = maker.locator("#people-title ~ div tbody tr").first();
        assertThat(changed).containsText("qualification_");
        assertThat(changed.locator("th a")).hasCount(0);
        changed.locator("summary").click();
        assertThat(changed.locator("details li").first()).isVisible();
        assertThat(text(maker, "a[href$='/changes.csv']")).startsWith("pseudonym,");
        maker.selectOption("#kind", "PPPK");
        maker.locator("form.filters button").click();
        assertThat(maker).hasURL(Pattern.compile(".*kind=PPPK.*"));
        assertThat(maker.locator("#kind")).hasValue("PPPK");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_was_tried_becomes_a_draft_with_its_trial() {
        var maker = maker();
        ask(maker, "jpm-cuts");
        var steps = maker.locator("#steps");
        steps.locator("form[data-send^=PUT] button").click();
        assertThat(steps).containsText("perlu diperiksa");
        steps.locator("form[data-send$='/validation'] button").click();
        assertThat(steps).containsText("sudah diperiksa");
        steps.locator("form[data-send$='/simulations'] button").click();
        assertThat(steps).containsText("tercatat");
        steps.locator("a").click();
        assertThat(maker).hasURL(Pattern.compile(".*/policies/jpm-category/versions/jpm-cuts"));
        assertThat(maker.locator("#trials-title ~ ul li")).hasCount(1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_question_about_programmes_names_them_to_who_asked() {
        var maker = maker();
        ask(maker, "follow-up-80");
        assertThat(maker.locator("#stamp-title ~ p").first()).containsText("Tinjauan");
        maker.navigate("/lab/questions/" + reports.asked(reviewAtOnce()));
        assertThat(maker.locator("#people-title")).isVisible();
        var part = maker.locator("[data-policy='programme-review']");
        assertThat(part.locator(".card").first()).containsText("1 program");
        assertThat(maker.locator("#people-title ~ p.soft")).hasCount(0);
        var changed = maker.locator("#people-title ~ div tbody tr").first();
        assertThat(changed.locator("th small")).not().isEmpty();
        assertThat(changed).containsText("Tidak");
        assertThat(changed).containsText("opens_r1");
        assertThat(browser.complaints()).isEmpty();
    }

    /** A review with every evaluation. */
    private static Map<String, Object> reviewAtOnce() {
        var seed = ShippedModels.of("programme-review", "seed.1").model().dmn();
        var dmn = seed.replace("&gt;= 10<", "&gt;= 1<").replace("&lt; 10<", "&lt; 1<");
        return Map.of(
                "candidate",
                List.of(Map.of("policy", "programme-review", "version", "at-once", "dmn", dmn)));
    }

    @Test
    void two_reports_lie_side_by_side() {
        var maker = maker();
        ask(maker, "discipline-one-year");
        ask(maker, "discipline-two-years");
        maker.navigate("/lab");
        maker.locator("input[name=one]").nth(1).check();
        maker.locator("input[name=other]").nth(0).check();
        maker.locator("form[action='/lab/comparison'] button").click();
        assertThat(maker.locator("h1")).hasText("Dua laporan berdampingan");
        assertThat(maker.locator("main ul li")).hasCount(2);
        assertThat(maker.locator("main ul li").first()).containsText("semua, tanpa batasan");
        assertThat(maker.locator("main tbody tr").first()).containsText("Semua");
        assertThat(maker.locator("main table tr.all")).hasCount(1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void nothing_is_wider_than_a_phone() throws IOException {
        var phone = signedIn(Role.POLICY_MAKER, PHONE, "/lab");
        ask(phone, "jp-floor-24");
        Browser.photograph(phone, PHONE + "-lab-report");
        assertThat(overflow(phone)).as("report").isZero();
        phone.navigate("/lab");
        phone.locator("#compose summary").click();
        Browser.photograph(phone, PHONE + "-lab");
        assertThat(overflow(phone)).as("lab").isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void ask(Page page, String question) {
        page.navigate("/lab");
        start(page, question);
        assertThat(page).hasURL(REPORT);
        assertThat(page.locator("#people-title")).isVisible();
    }

    private static void start(Page page, String question) {
        page.locator("form[data-pick=" + question + "] button").click();
    }

    private static String json(Page page) {
        return text(page, "a[href$='/report']");
    }

    private static String text(Page page, String link) {
        Locator button = page.locator(link).first();
        Download download = page.waitForDownload(button::click);
        try (var stream = download.createReadStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private Page maker() {
        if (maker == null) {
            maker = signedIn(Role.POLICY_MAKER, DESKTOP, "/lab");
        }
        return maker;
    }
}
