package id.jejak.infra.role;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.security.WholeApp;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The map of infra/deploy/nginx.conf leads every endpoint to a node that has it. */
class ProxyTest extends WholeApp {
    private static final Pattern LINE =
            Pattern.compile("(?m)^ +\"~([^\"]+)\" +(command|query|imports);$");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    @Test
    void every_endpoint_is_led_to_a_node_that_has_it() throws IOException {
        var map = map();
        endpoints
                .getHandlerMethods()
                .forEach(
                        (info, handler) ->
                                Side.ofPackage(handler.getBeanType().getPackageName())
                                        .ifPresent(side -> isLed(info, side, map)));
    }

    private static void isLed(RequestMappingInfo info, Side side, Map<Pattern, Side> map) {
        var methods = info.getMethodsCondition().getMethods();
        for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
            for (var path : info.getPatternsCondition().getPatterns()) {
                var request = method + " " + path.getPatternString().replaceAll("\\{[^}]*}", "x");
                assertThat(led(request, map)).as(request).isEqualTo(side);
            }
        }
    }

    private static Side led(String request, Map<Pattern, Side> map) {
        return map.entrySet().stream()
                .filter(line -> line.getKey().matcher(request).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Side.QUESTIONS);
    }

    private static Map<Pattern, Side> map() throws IOException {
        var map = new LinkedHashMap<Pattern, Side>();
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("infra/deploy/nginx.conf"))) {
            here = here.getParent();
        }
        LINE.matcher(Files.readString(here.resolve("infra/deploy/nginx.conf")))
                .results()
                .forEach(
                        line ->
                                map.put(
                                        Pattern.compile(line.group(1)),
                                        line.group(2).equals("query")
                                                ? Side.QUESTIONS
                                                : Side.COMMANDS));
        assertThat(map).hasSize(4);
        return map;
    }
}
