package id.jejak.infra.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The proxy counts the public by address, before all nodes. Its file is read here. */
class PublicAtProxyTest {
    private static final Pattern ZONE =
            Pattern.compile("limit_req_zone \\$(\\w+) +zone=(\\w+):\\d+m +rate=(\\d+)r/m;");
    private static final Pattern USE =
            Pattern.compile("limit_req zone=(\\w+) burst=(\\d+) nodelay;");

    private final String proxy;

    PublicAtProxyTest() throws IOException {
        proxy = Deployed.text("nginx.conf");
    }

    @Test
    void every_zone_is_used_where_requests_pass_on() {
        var passing = proxy.substring(proxy.indexOf("location / {"));
        assertThat(found(USE, passing))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        ZONE.matcher(proxy).results().map(zone -> zone.group(2)).toList());
        assertThat(proxy).contains("limit_req_status 429;");
    }

    @Test
    void voices_of_the_public_are_counted_by_address_and_all_together_and_nothing_else_is() {
        for (var key : List.of("speaks", "all_speak")) {
            assertThat(counts(key, "POST /public/voices")).isTrue();
            assertThat(counts(key, "POST /api/public/voices")).isTrue();
            assertThat(counts(key, "POST /api/voices/x/answer")).isFalse();
            assertThat(counts(key, "GET /public/voices")).isFalse();
            assertThat(counts(key, "POST /api/imports")).isFalse();
        }
        assertThat(counts("looks", "GET /public/voices/x")).isTrue();
        assertThat(counts("looks", "GET /api/public/voices")).isTrue();
        assertThat(counts("looks", "GET /agencies/x/voices")).isFalse();
        assertThat(map("speaks")).containsValue("$visitor");
        assertThat(map("all_speak")).containsValue("everybody");
        assertThat(keysOfZones()).isSubsetOf("speaks", "all_speak", "looks").hasSize(3);
    }

    @Test
    void a_network_of_ipv6_counts_as_one_address() {
        assertThat(visitor("2001:db8:1:2:aaaa::5")).isEqualTo(visitor("2001:db8:1:2:bbbb:1:2:3"));
        assertThat(visitor("2001:db8:1:2::5")).isEqualTo(visitor("2001:db8:1:2:bbbb:1:2:3"));
        assertThat(visitor("2001:db8:1:2::5")).isNotEqualTo(visitor("2001:db8:1:3::5"));
        assertThat(visitor("2001:db8::5")).isEqualTo("2001:db8");
        assertThat(visitor("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    /** What the nodes count is the proxy's address: there one may do what all may. */
    @Test
    void the_nodes_do_not_count_the_proxy_as_one_visitor() throws IOException {
        var settings = Deployed.map(Deployed.yaml("compose.yaml").get("x-settings"));
        assertThat(settings)
                .containsEntry("JEJAK_PUBLIC_VOICESPERADDRESS", "600")
                .containsKey("JEJAK_PUBLIC_LOOKSPERADDRESS");
    }

    private boolean counts(String key, String request) {
        return map(key).keySet().stream().anyMatch(one -> one.matcher(request).find());
    }

    private String visitor(String address) {
        for (var line : lines("visitor")) {
            var met = Pattern.compile(line.group(1)).matcher(address);
            if (met.find()) {
                return met.group(1);
            }
        }
        return address;
    }

    private List<String> keysOfZones() {
        return found(ZONE, proxy);
    }

    private Map<Pattern, String> map(String key) {
        return lines(key).stream()
                .collect(
                        Collectors.toMap(
                                line -> Pattern.compile(line.group(1)), line -> line.group(2)));
    }

    /** The lines of a map that hold a pattern, in their order. */
    private List<MatchResult> lines(String key) {
        var from = proxy.indexOf(" $" + key + " {");
        var body = proxy.substring(from, proxy.indexOf("\n  }", from));
        return Pattern.compile("\"~([^\"]+)\" +(\\S+);").matcher(body).results().toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
