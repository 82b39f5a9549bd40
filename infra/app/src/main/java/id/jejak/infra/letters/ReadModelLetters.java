package id.jejak.infra.letters;

import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;
import id.jejak.projecting.Letter;
import id.jejak.projecting.ParkedEvents;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;

/** What read models have parked. The process that runs the model does what is asked here. */
@OnSide(Side.QUESTIONS)
@Component
final class ReadModelLetters implements LetterBox {
    private static final String PREFIX = "read.";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ParkedEvents parked;

    ReadModelLetters(ParkedEvents parked) {
        this.parked = parked;
    }

    @Override
    public List<String> processors() {
        return parked.models().stream().map(PREFIX::concat).toList();
    }

    @Override
    public long count(String processor) {
        return parked.count(model(processor));
    }

    @Override
    public List<DeadLetter> all() {
        return parked.all().stream().map(ReadModelLetters::letter).toList();
    }

    @Override
    public boolean retry(String processor, String sequence) {
        return parked.retry(model(processor), sequence, PATIENCE);
    }

    @Override
    public boolean drop(DeadLetter first) {
        return parked.drop(model(first.processor()), first.sequence(), first.position(), PATIENCE);
    }

    private static DeadLetter letter(Letter letter) {
        return new DeadLetter(
                PREFIX + letter.model(),
                letter.sequence(),
                letter.position(),
                letter.type(),
                letter.cause(),
                letter.since(),
                letter.attempts());
    }

    private static String model(String processor) {
        return processor.substring(PREFIX.length());
    }
}
