package id.jejak.offender.write;

import id.jejak.offended.Victim;
import id.jejak.offender.read.sight.Peeker;

import org.springframework.stereotype.Component;

import java.time.Instant;

/** Looks at the clock, at the read side, at a framework and into another feature. */
@Component
public final class ScribeDecider {
    Instant now = Instant.now();
    Class<?> peeker = Peeker.class;
    Victim victim = new Victim();
}
