package id.jejak.projecting;

import org.jspecify.annotations.Nullable;

/**
 * An event that a read model could not fold, or one that waits behind such an event.
 *
 * @param part of the model, from 0; what belongs to no employee is parked by every part
 * @param sequence the employee it is about, else its aggregate
 * @param type the name of its class, or why that is unknown
 * @param cause why it was not folded; null where it only waits
 * @param since when it was parked, ISO 8601
 * @param attempts how often it was tried; 0 where it only waits
 */
public record Letter(
        String model,
        int generation,
        int part,
        String sequence,
        long position,
        String type,
        @Nullable String cause,
        String since,
        int attempts) {}
