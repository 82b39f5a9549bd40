package id.jejak.infra.letters;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

import java.util.List;

/** How many events each processor has parked, as {@code jejak.dead.letters}. Tag: processor. */
@Component
final class DeadLetterMeters implements MeterBinder {
    private final List<LetterBox> boxes;

    DeadLetterMeters(List<LetterBox> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var box : boxes) {
            for (var processor : box.processors()) {
                Gauge.builder("jejak.dead.letters", () -> box.count(processor))
                        .description("Events that are parked")
                        .tag("processor", processor)
                        .register(registry);
            }
        }
    }
}
