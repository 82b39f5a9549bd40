package id.jejak.infra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import id.jejak.kernel.Role;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** A policy maker drafts a version as tables, and somebody else adopts it. */
class PolicyPagesTest extends PagesApp {
    private static final String FLOOR = "#d1\\.r0\\.o0";

    @Test
    void a_table_is_changed_checked_and_saved_and_adopted_by_another() {
        var maker = signedIn(Role.POLICY_MAKER, DESKTOP, "/policies");
        maker.navigate("/policies/jp-duty/versions/2017.1/edit");
        maker.fill("#version", "2027.1");
        maker.fill(FLOOR, "\"many\"");
        maker.locator(FLOOR).blur();
        assertThat(maker.locator(FLOOR)).hasAttribute("aria-invalid", "true");
        assertThat(maker.locator("#findings")).containsText("Jenisnya tidak cocok");
        maker.fill(FLOOR, "24");
        maker.locator(FLOOR).blur();
        assertThat(maker.locator("#findings li")).hasCount(0);
        maker.locator("[data-save-draft]").click();
        assertThat(maker).hasURL(Pattern.compile(".*/policies/jp-duty/versions/2027.1.*"));
        assertThat(maker.locator(".rules").nth(1)).containsText("24");
        maker.locator("form[data-send$='/validation'] button").click();
        assertThat(maker.locator("#check-title ~ p").first()).containsText("dapat ditetapkan");
        consult(maker);
        assertThat(browser.complaints()).isEmpty();
        adopt(signedIn(Role.ADMINISTRATOR, DESKTOP, "/policies"));
    }

    private static void consult(Page maker) {
        maker.locator("#consult summary").click();
        maker.fill("#with", "Forum <b>kepegawaian</b>");
        maker.fill("#said", "Setuju, asal anggarannya ada.");
        maker.locator("#consult button").click();
        assertThat(maker.locator("#said-title ~ ul")).containsText("Forum <b>kepegawaian</b>");
    }

    private static void adopt(Page other) {
        other.navigate("/policies/jp-duty/versions/2027.1");
        other.locator("#adopt summary").click();
        other.fill("#adopt input[name=from]", "2090-01-01");
        other.locator("#adopt button").click();
        assertThat(other.locator("#adopt [role=alert]")).containsText("belum diuji coba");
        other.fill("#adopt textarea", "Belum ada riwayat.");
        other.locator("#adopt button").click();
        assertThat(other.locator("h1 .badge")).hasText("akan berlaku");
        other.navigate("/policies");
        assertThat(other.locator("main")).containsText("2027.1");
    }

    @Test
    void nothing_is_wider_than_a_phone() throws IOException {
        var phone = signedIn(Role.POLICY_MAKER, PHONE, "/policies");
        for (var path :
                List.of(
                        "/policies",
                        "/policies/ip-asn",
                        "/policies/ip-asn/versions/2019.1",
                        "/policies/ip-asn/difference?from=2019.1&to=2023.1-hypothesis",
                        "/policies/ip-asn/versions/2019.1/edit")) {
            phone.navigate(path);
            Browser.photograph(phone, PHONE + path.replaceAll("[/?=&]", "-"));
            assertThat(overflow(phone)).as(path).isZero();
        }
        assertThat(browser.complaints()).isEmpty();
    }
}
