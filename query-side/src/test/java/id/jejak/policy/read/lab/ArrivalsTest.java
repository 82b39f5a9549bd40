package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.concurrent.atomic.AtomicInteger;

class ArrivalsTest {
    private final Arrivals arrivals = new Arrivals();
    private final AtomicInteger passed = new AtomicInteger();

    private void comes(String path) {
        arrivals.filter(
                        MockServerWebExchange.from(MockServerHttpRequest.get(path)),
                        _ -> Mono.fromRunnable(passed::incrementAndGet))
                .block();
    }

    @Test
    void readers_and_commands_count_and_who_waits_for_the_lab_does_not() {
        comes("/api/employees");
        comes("/agencies/a/dashboard");
        comes("/api/lab/questions/1");
        comes("/lab/questions/1");
        assertThat(arrivals.count()).isEqualTo(2);
        assertThat(passed).hasValue(4);
    }
}
