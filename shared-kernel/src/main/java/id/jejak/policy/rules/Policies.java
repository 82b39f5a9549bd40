package id.jejak.policy.rules;

import id.jejak.kernel.PolicyRef;

import java.time.LocalDate;
import java.util.Optional;

/** The policies that were adopted so far: what decides, and what decided. */
public interface Policies {
    /** The version whose turn it is on this day. */
    Optional<Policy> inForce(String id, LocalDate on);

    Optional<Policy> version(PolicyRef ref);
}
