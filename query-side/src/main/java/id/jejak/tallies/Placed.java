package id.jejak.tallies;

import java.util.List;

/** A document that counts for an agency and every agency above it. */
public interface Placed {
    /** From the city down to the agency itself. */
    List<String> path();
}
