package id.jejak.infra.story;

import id.jejak.competency.rules.NationalDictionary;
import id.jejak.infra.app.JejakApplication;
import id.jejak.policy.rules.shipped.ShippedModels;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

/** The whole application on an empty ledger; its tests share it and keep to cities of their own. */
@SpringBootTest(
        classes = JejakApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jejak.sample=none")
abstract class StoryApp {
    private static final int FIRST_FACTS =
            NationalDictionary.ENTRIES.size() + ShippedModels.all().size();
    private static final int MOST_TRIES = 12;
    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    @LocalServerPort int port;
    Api admin;

    @DynamicPropertySource
    static void freshFolder(DynamicPropertyRegistry registry) throws IOException {
        var folder = Files.createTempDirectory("jejak-story");
        KnownAdministrator.in(folder);
        registry.add("jejak.data", folder::toString);
    }

    @BeforeEach
    void signIn() throws InterruptedException {
        admin = Api.as(KnownAdministrator.NAME, KnownAdministrator.PASSWORD, port);
        awaitFirstFacts();
    }

    /** The dictionary and the official policies go in while the server listens already. */
    private void awaitFirstFacts() throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (head() < FIRST_FACTS && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
    }

    /** Somebody new, made by the administrator. */
    Api account(String name, String role, String agency, String employee) {
        var made =
                admin.post(
                        "/api/accounts",
                        Map.of("name", name, "role", role, "agency", agency, "employee", employee));
        return admin.as(name, made.at("/password").asString());
    }

    long head() {
        return admin.get("/actuator/health").at("/components/ledger/details/events").asLong();
    }

    /** Waits until the dashboard contains a position; a busy machine may need a second try. */
    void caughtUp(City city, long position) {
        var path = "/api/agencies/%s/dashboard?atLeast=%d".formatted(city.id, position);
        var answer = admin.get(path);
        for (var tries = 1; answer.status() == 503 && tries < MOST_TRIES; tries++) {
            answer = admin.get(path);
        }
        answer.ok();
    }
}
