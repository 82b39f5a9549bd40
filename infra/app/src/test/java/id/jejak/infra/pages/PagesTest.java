package id.jejak.infra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;

import id.jejak.kernel.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

class PagesTest extends PagesApp {
    private static final Pattern EMPLOYEE = Pattern.compile(".*/employees/.*");

    private SmallCity city;

    @BeforeEach
    void fill() throws IOException, InterruptedException {
        city = new SmallCity(client);
        city.handIn();
    }

    @Test
    void from_the_city_down_to_a_person_and_back_through_time() {
        var page = signedIn(Role.AUDITOR, DESKTOP, "/");
        assertThat(page.locator("h1")).containsText("Kota Sabang");
        assertThat(page.locator("[data-chart=heat] svg")).isVisible();
        page.locator("#children-title ~ div a").first().click();
        assertThat(page.locator(".crumbs")).containsText("Kota Sabang");
        page.locator("a[href$='/people']").click();
        page.locator("tbody a").first().click();
        assertThat(page).hasURL(EMPLOYEE);
        page.waitForLoadState();
        var counted = page.locator("#events-title");
        var before = counted.innerText();
        page.locator("#slider").focus();
        page.keyboard().press("Home");
        assertThat(counted).not().hasText(before);
        assertThat(page.locator("#slider")).isFocused();
        page.keyboard().press("End");
        assertThat(counted).hasText(before);
        page.locator("[data-step='-1']").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("[^?]*[?]asOf=[^&]*&knownAt="));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_history_is_searched_and_shows_what_is_stored() {
        var page = signedIn(Role.AUDITOR, DESKTOP, "/");
        page.navigate("/audit");
        page.selectOption("#type", "award.award-granted");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".entries h2").first()).containsText("Penghargaan diberikan");
        page.locator(".entries summary").first().click();
        assertThat(page.locator(".entries pre").first()).containsText("awardId");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_other_language_keeps_the_place() {
        var page = signedIn(Role.AUDITOR, DESKTOP, "/");
        page.navigate("/audit?type=award.award-granted");
        page.locator("a[hreflang=en]").click();
        assertThat(page.locator("h1")).hasText("Audit history");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL(Pattern.compile(".*type=award.award-granted.*"));
    }

    @Test
    void a_change_shows_within_a_second_of_its_command() {
        var page = signedIn(Role.AUDITOR, DESKTOP, "/");
        assertThat(page.locator(".live.on")).isVisible();
        var headcount = page.locator("#headcount");
        var before = Integer.parseInt(headcount.innerText());
        var employee = somebody(page);
        page.goBack();
        assertThat(page.locator(".live.on")).isVisible();
        city.retire(employee);
        assertThat(headcount)
                .hasText(
                        Integer.toString(before - 1),
                        new LocatorAssertions.HasTextOptions().setTimeout(1_000));
    }

    @Test
    void a_change_of_the_year_changes_the_figures_in_place() {
        var page = signedIn(Role.AUDITOR, DESKTOP, "/");
        assertThat(page.locator(".live.on")).isVisible();
        page.selectOption("#year", "2016");
        assertThat(page.locator("#jp-title")).containsText("2016");
        assertThat(page)
                .hasURL(
                        Pattern.compile(".*year=2016.*"),
                        new PageAssertions.HasURLOptions().setTimeout(5_000));
    }

    @Test
    void nothing_is_wider_than_a_phone() throws IOException {
        var phone = signedIn(Role.ADMINISTRATOR, PHONE, "/");
        for (var path : paths(phone)) {
            phone.navigate(path);
            assertThat(overflow(phone)).as(path).isZero();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void every_page_has_its_photograph() throws IOException {
        for (var language : List.of("id", "en")) {
            for (var width : List.of(DESKTOP, PHONE)) {
                var page = signedIn(Role.ADMINISTRATOR, width, "/");
                for (var path : paths(page)) {
                    page.navigate(path + "?lang=" + language);
                    var name = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "one").replace('/', '-');
                    Browser.photograph(page, width + "-" + language + name);
                }
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    /** The id of the first of the city's people; leaves the page on their list. */
    private static String somebody(Page page) {
        page.locator("a[href$='/people']").click();
        var link = page.locator("tbody a").first().getAttribute("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static List<String> paths(Page page) {
        page.navigate("/");
        var agency = page.url().replaceFirst("^https?://[^/]+", "");
        var employee = somebody(page);
        return List.of(agency, agency + "/people", "/employees/" + employee, "/audit", "/imports");
    }
}
