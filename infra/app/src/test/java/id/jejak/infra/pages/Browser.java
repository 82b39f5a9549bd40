package id.jejak.infra.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless Chromium with a fresh profile, which notes what a page complains of. */
final class Browser implements AutoCloseable {
    static final String HOW_TO_GET_ONE =
            "no browser: apt-get install chromium, or name one in JEJAK_CHROMIUM";

    private static final int HEIGHT = 900;

    /** In milliseconds; the machine may be busy with other builds. */
    private static final int PATIENCE = 120_000;

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path executable) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setHeadless(true)
                                        .setArgs(FLAGS));
    }

    static Optional<Browser> find() {
        return Stream.of(
                        System.getenv().getOrDefault("JEJAK_CHROMIUM", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    /** A page of somebody who has not signed in yet. */
    Page visitor(String address, int width) {
        BrowserContext visitor =
                browser.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setViewportSize(width, HEIGHT));
        var page = visitor.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        complaints.add(page.url() + ": " + message.text());
                    }
                });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    static void photograph(Page page, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target/screenshots"));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
