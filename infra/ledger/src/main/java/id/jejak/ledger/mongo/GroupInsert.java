package id.jejak.ledger.mongo;

import com.mongodb.MongoException;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.LedgerHead;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.PlacedCommit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Brings one group into the ledger.
 *
 * <p>The rule that makes it safe: a commit keeps its position until another commit is seen there.
 * An insert whose reply was lost, or that is still on its way, is then either found at its position
 * or can never arrive. As every commit starts where one ended, positions have neither holes nor
 * forks.
 */
final class GroupInsert {

    private final MongoCommits commits;
    private final Supplier<LedgerHead> headReader;
    private final Instant now;
    private final Patience patience;
    private final List<AppendResult> results = new ArrayList<>();

    private @Nullable LedgerHead end;
    private List<PlacedCommit> undecided = List.of();

    GroupInsert(
            MongoCommits commits, Supplier<LedgerHead> headReader, Instant now, Patience patience) {
        this.commits = commits;
        this.headReader = headReader;
        this.now = now;
        this.patience = patience;
    }

    /**
     * One result per commit. {@code knownEnd} may be out of date: then the first insert finds its
     * position taken.
     */
    List<AppendResult> run(List<NewCommit> group, @Nullable LedgerHead knownEnd) {
        end = knownEnd;
        RuntimeException failure = new IllegalStateException("other writers were always faster");
        while (results.size() < group.size() && !patience.isOver()) {
            try {
                step(group);
            } catch (MongoException e) {
                failure = e;
                patience.pause();
            }
        }
        while (results.size() < group.size()) {
            results.add(new AppendResult.Unknown(failure));
            end = null;
        }
        return results;
    }

    /** The end of the ledger after the group, as far as it is certain. */
    @Nullable LedgerHead end() {
        return end;
    }

    private void step(List<NewCommit> group) {
        if (undecided.isEmpty()) {
            end = end == null ? headReader.get() : end;
            undecided = end.placeAll(group.subList(results.size(), group.size()), now);
        }
        var stored = commits.insert(undecided);
        undecided
                .subList(0, stored)
                .forEach(placed -> decided(placed, new AppendResult.Stored(placed.receipt())));
        undecided = undecided.subList(stored, undecided.size());
        if (!undecided.isEmpty()) {
            resolve(undecided.getFirst());
        }
    }

    private void resolve(PlacedCommit first) {
        switch (commits.fateOf(first)) {
            case CommitFate.Decided(AppendResult.Stored stored) -> {
                decided(first, stored);
                undecided = undecided.subList(1, undecided.size());
            }
            case CommitFate.Decided(var refused) -> {
                results.add(refused);
                undecided = List.of();
            }
            case CommitFate.PositionTaken() -> goBehindTheOthers(first);
            case CommitFate.Undecided() -> patience.pause();
        }
    }

    private void goBehindTheOthers(PlacedCommit first) {
        var head = headReader.get();
        if (head.next() <= first.firstPosition()) {
            patience.pause(); // the winner is not yet with a majority
        }
        end = head;
        undecided = List.of();
    }

    private void decided(PlacedCommit placed, AppendResult.Stored stored) {
        results.add(stored);
        end = placed.head();
    }
}
