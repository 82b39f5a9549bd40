package id.jejak.infra.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.JejakApplication;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every metric that a chart or an alert names is one that the application has. */
@SpringBootTest(
        classes = JejakApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jejak.sample=none", "jejak.metrics.token=" + MetricsTest.TOKEN})
class MetricsTest {
    static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+(?:_[a-z]+)+\\b(?![\"(=])");
    private static final int MOST_TRIES = 100;
    private static final Set<String> FUNCTIONS = Set.of("histogram_quantile");

    /** Prometheus makes this one itself. */
    private static final Pattern OWN = Pattern.compile("^up\\b.*");

    @LocalServerPort int port;

    @DynamicPropertySource
    static void freshFolder(DynamicPropertyRegistry registry) throws IOException {
        var folder = Files.createTempDirectory("jejak-metrics");
        registry.add("jejak.data", folder::toString);
    }

    @Test
    void every_metric_of_the_dashboard_exists() throws Exception {
        var expressions =
                JsonMapper.shared()
                        .readTree(Deployed.text("grafana/dashboards/jejak.json"))
                        .findValuesAsString("expr");
        assertThat(expressions).hasSizeGreaterThan(15);
        assertKnown(named(expressions));
    }

    @Test
    void every_metric_of_the_alerts_exists() throws Exception {
        var expressions =
                Pattern.compile("(?m)^ *expr: (.*)$")
                        .matcher(Deployed.text("prometheus/rules.yml"))
                        .results()
                        .map(found -> found.group(1))
                        .filter(expression -> !OWN.matcher(expression).matches())
                        .toList();
        assertThat(expressions).isNotEmpty();
        assertKnown(named(expressions));
    }

    @Test
    void the_token_of_the_scraper_opens_the_metrics_and_nothing_else() throws Exception {
        assertThat(get("/actuator/prometheus", TOKEN).statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus", TOKEN + "0").statusCode()).isEqualTo(401);
        for (var path : List.of("/actuator/metrics", "/api/agencies", "/api/accounts")) {
            assertThat(get(path, TOKEN).statusCode()).as(path).isEqualTo(401);
        }
    }

    /** Labels stand before {@code =} or inside {@code by (...)}, and are no metrics. */
    private static Set<String> named(List<String> expressions) {
        var names = new TreeSet<String>();
        for (var expression : expressions) {
            var bare = expression.replaceAll("by \\([^)]*\\)", "");
            NAME.matcher(bare).results().map(found -> found.group()).forEach(names::add);
        }
        names.removeAll(FUNCTIONS);
        return names;
    }

    /** A pause of the collector is told from the first one on, and a moment after it. */
    private void assertKnown(Set<String> wanted) throws Exception {
        System.gc();
        var tries = MOST_TRIES;
        while (!known().containsAll(wanted) && tries-- > 0) {
            Thread.sleep(50);
        }
        assertThat(known()).containsAll(wanted);
    }

    private Set<String> known() throws Exception {
        get("/api/agencies", TOKEN);
        var names = new TreeSet<String>();
        get("/actuator/prometheus", TOKEN)
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .forEach(names::add);
        return names;
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
