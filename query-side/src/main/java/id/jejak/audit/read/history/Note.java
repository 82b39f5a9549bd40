package id.jejak.audit.read.history;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What finds an event. Everything else that is told of it stands in the ledger itself.
 *
 * @param type the stored name
 * @param path agencies it belonged to at that time
 * @param occurredOn ISO date
 */
record Note(
        long position, String type, @Nullable String actor, List<String> path, String occurredOn) {}
