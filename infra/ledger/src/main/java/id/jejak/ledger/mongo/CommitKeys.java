package id.jejak.ledger.mongo;

import id.jejak.ledger.NewCommit;
import id.jejak.ledger.NewEvent;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything of a commit that may occur only once in the ledger, as texts of one array under one
 * unique index. The prefix keeps the kinds apart, and the sequence comes last, so that no two
 * different things have the same key.
 */
final class CommitKeys {

    private CommitKeys() {}

    static List<String> of(NewCommit commit) {
        var keys = new ArrayList<String>();
        keys.add(commit(commit.commitId()));
        if (commit.commandId() != null) {
            keys.add(command(commit.commandId()));
        }
        commit.events().forEach(event -> keys.addAll(of(event)));
        return keys;
    }

    static List<String> of(NewEvent event) {
        return event.aggregateId() == null
                ? List.of(event(event.eventId()))
                : List.of(event(event.eventId()), place(event.aggregateId(), event.sequence()));
    }

    static String commit(String commitId) {
        return "commit/" + commitId;
    }

    static String command(String commandId) {
        return "command/" + commandId;
    }

    private static String event(String eventId) {
        return "event/" + eventId;
    }

    private static String place(String aggregateId, long sequence) {
        return "aggregate/" + aggregateId + "/" + sequence;
    }
}
