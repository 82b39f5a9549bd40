package id.jejak.infra.security;

import id.jejak.infra.app.JejakApplication;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Role;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;

/** The whole application on an empty ledger, with one account of each role. */
@SpringBootTest(
        classes = JejakApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jejak.sample=none")
public abstract class WholeApp {
    public static final String PASSWORD = "correct-horse-battery";

    @Autowired Accounts accounts;
    @LocalServerPort protected int port;
    protected WebTestClient client;

    @DynamicPropertySource
    static void freshFolder(DynamicPropertyRegistry registry) throws IOException {
        var folder = Files.createTempDirectory("jejak-gate");
        registry.add("jejak.data", folder::toString);
    }

    @BeforeEach
    void enter() {
        for (var role : Role.values()) {
            if (accounts.find(name(role)).isEmpty()) {
                open(role);
            }
        }
        client =
                WebTestClient.bindToServer()
                        .baseUrl("http://127.0.0.1:" + port)
                        .responseTimeout(Duration.ofSeconds(30))
                        .build();
    }

    private void open(Role role) {
        accounts.add(
                new AccountSeeds.Seed(
                        name(role), role, new AgencyId("diskominfo"), new EmployeeId("ani")));
        accounts.setPassword(name(role), PASSWORD);
    }

    public static String name(Role role) {
        return "test-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String basic(Role role) {
        return "Basic " + HttpHeaders.encodeBasicAuth(name(role), PASSWORD, null);
    }
}
