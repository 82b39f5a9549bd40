package id.jejak.infra.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import id.jejak.infra.app.JejakApplication;
import id.jejak.infra.security.WholeApp;
import id.jejak.kernel.Role;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application, and a browser to look at it; skipped where there is none. */
@SpringBootTest(
        classes = JejakApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jejak.sample=none", "server.address=127.0.0.1"})
abstract class PagesApp extends WholeApp {
    static final int DESKTOP = 1280;
    static final int PHONE = 360;

    /** In milliseconds; the machine may be busy with other builds. */
    private static final int PATIENCE = 60_000;

    static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.find().orElse(null);
        if (browser == null) {
            System.out.println("Pages are not looked at: " + Browser.HOW_TO_GET_ONE);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        assumeTrue(browser != null, Browser.HOW_TO_GET_ONE);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.complaints().clear();
    }

    /** A page that was opened before its visitor had signed in. */
    final Page signedIn(Role role, int width, String path) {
        var page = browser.visitor("http://127.0.0.1:" + port, width);
        page.navigate(path);
        page.fill("#username", WholeApp.name(role));
        page.fill("#password", WholeApp.PASSWORD);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".who form")).isVisible();
        page.waitForLoadState();
        return page;
    }

    /** How much wider than its window a page is. */
    static int overflow(Page page) {
        return (int)
                page.evaluate(
                        "() => document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth");
    }
}
