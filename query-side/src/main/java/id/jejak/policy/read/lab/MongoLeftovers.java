package id.jejak.policy.read.lab;

import static com.mongodb.client.model.Filters.in;

import static id.jejak.policy.read.lab.MongoShelf.DRAFT;
import static id.jejak.policy.read.lab.MongoShelf.ID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;

import org.bson.Document;
import org.bson.types.ObjectId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Blocks of rows whose process died before it kept their report. */
final class MongoLeftovers {
    /** Parts of a block's name since drafts have names: report, draft, number. */
    private static final int NAMED = 3;

    /** No run takes so long. */
    private static final long LONGEST_RUN_SECONDS = TimeUnit.DAYS.toSeconds(1);

    private final MongoCollection<Document> reports;
    private final MongoCollection<Document> blocks;

    MongoLeftovers(MongoCollection<Document> reports, MongoCollection<Document> blocks) {
        this.reports = reports;
        this.blocks = blocks;
    }

    /** Names of drafts tell the second they were made in. */
    void sweep(ObjectId now) {
        var old =
                blocks
                        .find()
                        .projection(Projections.include(ID))
                        .map(one -> one.getString(ID))
                        .into(new ArrayList<>())
                        .stream()
                        .filter(block -> isOld(block.split("/"), now))
                        .toList();
        if (!old.isEmpty()) {
            var kept = kept();
            var left = old.stream().filter(block -> !kept.contains(draft(block))).toList();
            blocks.deleteMany(in(ID, left));
        }
    }

    private static boolean isOld(String[] block, ObjectId now) {
        return block.length == NAMED
                && new ObjectId(block[1]).getTimestamp() + LONGEST_RUN_SECONDS < now.getTimestamp();
    }

    private static String draft(String block) {
        return block.split("/")[1];
    }

    /** Drafts that became reports. */
    private Set<String> kept() {
        return reports.find()
                .projection(Projections.include(DRAFT))
                .map(MongoShelf::draft)
                .into(new HashSet<>());
    }
}
