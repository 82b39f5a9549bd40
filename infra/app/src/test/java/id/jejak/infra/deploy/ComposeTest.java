package id.jejak.infra.deploy;

import static id.jejak.infra.deploy.Deployed.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The compose file is read here; nothing of it is started. */
class ComposeTest {
    private static final Pattern PINNED = Pattern.compile("[a-z/-]+:v?\\d+\\.\\d+\\.\\d+.*");
    private static final Pattern FROM = Pattern.compile("(?m)^FROM (\\S+)$");

    private final Map<String, Object> compose;
    private final Map<String, Object> services;

    ComposeTest() throws IOException {
        compose = Deployed.yaml("compose.yaml");
        services = map(compose.get("services"));
    }

    @Test
    void every_image_has_its_version() throws IOException {
        assertThat(services.values())
                .extracting(service -> map(service).get("image").toString())
                .allSatisfy(image -> assertThat(image).matches(PINNED));
        var base = FROM.matcher(Deployed.text("Containerfile"));
        assertThat(base.find()).isTrue();
        assertThat(base.group(1)).matches(PINNED);
    }

    @Test
    void there_are_three_servers_two_command_and_two_query_nodes() {
        var roles = new TreeMap<Object, Integer>();
        services.values().stream()
                .map(service -> map(service).get("environment"))
                .filter(settings -> settings != null && map(settings).containsKey("JEJAK_ROLE"))
                .forEach(settings -> roles.merge(map(settings).get("JEJAK_ROLE"), 1, Integer::sum));
        assertThat(roles).isEqualTo(Map.of("command", 2, "query", 2));
        assertThat(services.keySet()).filteredOn(name -> name.startsWith("mongo-")).hasSize(3);
    }

    @Test
    void what_is_named_is_there() throws IOException {
        var names = new HashSet<>(services.keySet());
        for (var service : services.values()) {
            if (map(service).get("depends_on") instanceof Map<?, ?> needed) {
                assertThat(names).containsAll(map(needed).keySet());
            }
            if (map(service).get("volumes") instanceof List<?> mounts) {
                mounts.forEach(mount -> isThere(mount.toString().split(":")[0]));
            }
        }
        var proxied =
                Pattern.compile("server ([a-z0-9-]+):8080").matcher(Deployed.text("nginx.conf"));
        assertThat(proxied.results().map(found -> found.group(1))).isSubsetOf(names).isNotEmpty();
    }

    private void isThere(String mounted) {
        if (mounted.startsWith("./")) {
            assertThat(Deployed.has(mounted)).as(mounted).isTrue();
        } else {
            assertThat(map(compose.get("volumes"))).containsKey(mounted);
        }
    }

    /** A value that must not be known stands in nobody's copy of the source. */
    @Test
    void secrets_are_asked_for_and_not_given() throws IOException {
        for (var secret :
                List.of("JEJAK_BLINDING_KEY", "JEJAK_METRICS_TOKEN", "GRAFANA_PASSWORD")) {
            assertThat(Deployed.text("compose.yaml")).contains("${" + secret + ":?");
            assertThat(Deployed.text(".env.example")).containsPattern("(?m)^" + secret + "=$");
        }
        assertThat(Deployed.has(".env")).isFalse();
    }

    @Test
    void only_this_machine_reaches_a_port_and_nobody_the_database() {
        for (var service : services.entrySet()) {
            if (map(service.getValue()).get("ports") instanceof List<?> ports) {
                assertThat(ports)
                        .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
                assertThat(service.getKey()).doesNotStartWith("mongo");
            }
        }
        assertThat(map(map(compose.get("networks")).get("data"))).containsEntry("internal", true);
    }
}
