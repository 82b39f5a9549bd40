package id.jejak.infra.letters;

import id.jejak.access.AccessDenied;
import id.jejak.deciding.Fields;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** What is parked on this process's side, newest first; for administrators. */
@RestController
@RequestMapping("/api/dead-letters")
class DeadLettersApi {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLettersApi.class);

    private final List<LetterBox> boxes;
    private final LetterTrail trail;
    private final Clock clock;

    DeadLettersApi(List<LetterBox> boxes, LetterTrail trail, Clock clock) {
        this.boxes = List.copyOf(boxes);
        this.trail = trail;
        this.clock = clock;
    }

    record Letters(List<DeadLetter> parked, List<LetterTrail.Dropped> dropped) {}

    record Drop(@Nullable String reason) {}

    @GetMapping
    Letters all(Actor actor) {
        administrator(actor);
        var newestFirst =
                Comparator.comparing(DeadLetter::since)
                        .thenComparing(DeadLetter::position)
                        .reversed();
        return new Letters(
                boxes.stream().flatMap(box -> box.all().stream()).sorted(newestFirst).toList(),
                trail.all());
    }

    /** Answers with what is still parked of the sequence. */
    @PostMapping("/{processor}/{sequence}/retry")
    List<DeadLetter> retry(
            Actor actor, @PathVariable String processor, @PathVariable String sequence) {
        administrator(actor);
        var box = boxWith(processor, sequence);
        LOG.info(
                "Dead letters {} {} are tried again, asked by {}",
                processor,
                sequence,
                actor.subject());
        return rest(box, processor, sequence, box.retry(processor, sequence));
    }

    /** Gives up the first event of the sequence for good; answers with what is still parked. */
    @PostMapping("/{processor}/{sequence}/drop")
    List<DeadLetter> drop(
            Actor actor,
            @PathVariable String processor,
            @PathVariable String sequence,
            @RequestBody Drop body) {
        administrator(actor);
        var fields = new Fields();
        var reason = fields.text("reason", body.reason());
        var box = fields.build(() -> boxWith(processor, sequence));
        var first = of(box, processor, sequence).getFirst();
        var dropped =
                new LetterTrail.Dropped(first, actor.subject(), clock.instant().toString(), reason);
        LOG.warn("A dead letter is dropped: {}", dropped);
        trail.add(dropped);
        return rest(box, processor, sequence, box.drop(first));
    }

    private static List<DeadLetter> rest(
            LetterBox box, String processor, String sequence, boolean done) {
        if (!done) {
            throw new NotDoneYet();
        }
        return of(box, processor, sequence);
    }

    private LetterBox boxWith(String processor, String sequence) {
        return boxes.stream()
                .filter(box -> !of(box, processor, sequence).isEmpty())
                .findFirst()
                .orElseThrow(NothingParked::new);
    }

    private static List<DeadLetter> of(LetterBox box, String processor, String sequence) {
        return box.all().stream()
                .filter(one -> one.processor().equals(processor))
                .filter(one -> one.sequence().equals(sequence))
                .toList();
    }

    private static void administrator(Actor actor) {
        if (actor.role() != Role.ADMINISTRATOR) {
            throw new AccessDenied();
        }
    }
}
