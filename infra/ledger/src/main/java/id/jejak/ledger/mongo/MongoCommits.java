package id.jejak.ledger.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.exclude;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;

import id.jejak.ledger.AppendResult;
import id.jejak.ledger.NewCommit;
import id.jejak.ledger.PlacedCommit;

import org.bson.Document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The two questions of a writer: take these commits; and what became of that one? */
final class MongoCommits {

    private final MongoCollection<Document> commits;

    MongoCommits(MongoCollection<Document> commits) {
        this.commits = commits;
    }

    /**
     * One ordered insert, which stops at the first refusal. Returns how many are durable for sure.
     */
    int insert(List<PlacedCommit> placed) {
        try {
            commits.insertMany(
                    placed.stream().map(CommitDocument::of).toList(),
                    new InsertManyOptions().ordered(true));
            return placed.size();
        } catch (MongoBulkWriteException e) {
            var inDoubt =
                    e.getWriteConcernError() != null
                            || !e.getWriteErrors().stream().allMatch(this::isRepetition);
            return inDoubt ? 0 : e.getWriteErrors().getFirst().getIndex();
        }
    }

    private boolean isRepetition(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    CommitFate fateOf(PlacedCommit placed) {
        var there =
                commits.find(eq(CommitDocument.FIRST_POSITION, placed.firstPosition()))
                        .projection(CommitDocument.WITHOUT_EVENTS)
                        .first();
        if (there == null) {
            return repetitionIn(placed.commit())
                    .<CommitFate>map(CommitFate.Decided::new)
                    .orElseGet(CommitFate.Undecided::new);
        }
        var receipt = CommitDocument.receipt(there);
        return receipt.commitId().equals(placed.commit().commitId())
                ? new CommitFate.Decided(new AppendResult.Stored(receipt))
                : new CommitFate.PositionTaken();
    }

    private Optional<AppendResult> repetitionIn(NewCommit commit) {
        var taken = new HashSet<String>();
        var earlier =
                commits.find(in(CommitDocument.KEYS, CommitKeys.of(commit)))
                        .projection(exclude(CommitDocument.EVENTS))
                        .into(new ArrayList<>());
        for (var document : earlier) {
            var receipt = CommitDocument.receipt(document);
            if (commit.commandId() != null && commit.commandId().equals(receipt.commandId())) {
                return Optional.of(new AppendResult.CommandRepeated(receipt));
            }
            taken.addAll(document.getList(CommitDocument.KEYS, String.class));
        }
        for (int i = 0; i < commit.events().size(); i++) {
            if (!Collections.disjoint(CommitKeys.of(commit.events().get(i)), taken)) {
                return Optional.of(new AppendResult.EventRepeated(i));
            }
        }
        return Optional.empty();
    }
}
