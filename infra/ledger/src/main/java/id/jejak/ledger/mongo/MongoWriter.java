package id.jejak.ledger.mongo;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.NewCommit;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Appends group after group, and remembers where the last one ended. Used by one thread. */
final class MongoWriter {

    private final MongoCommits commits;
    private final Supplier<LedgerHead> headReader;
    private final Duration longestAppend;
    private @Nullable LedgerHead end;

    MongoWriter(MongoCommits commits, Supplier<LedgerHead> headReader, Duration longestAppend) {
        this.commits = commits;
        this.headReader = headReader;
        this.longestAppend = longestAppend;
    }

    List<AppendResult> append(List<NewCommit> group, Instant now) {
        var insert = new GroupInsert(commits, headReader, now, new Patience(longestAppend));
        var results = insert.run(group, end);
        end = insert.end();
        return results;
    }
}
