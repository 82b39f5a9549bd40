package id.jejak.policy.read.lab;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;

import id.jejak.ledger.json.LedgerJson;

import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Reports of all nodes. Rows lie in blocks of their own, and the document of the report comes last:
 * without it there is no report. Blocks are named by who writes them, so that two who answer the
 * same question do not touch each other's; the document names those that count.
 */
final class MongoShelf implements ReportShelf {
    static final String ID = "_id";
    private static final String KEPT = "kept";
    private static final String REPORT = "report";
    private static final String BLOCKS = "blocks";
    static final String DRAFT = "draft";
    private static final String BYTES = "bytes";
    private static final int BLOCK = 4 << 20;

    private final MongoCollection<Document> reports;
    private final MongoCollection<Document> blocks;
    private final MongoLeftovers leftovers;

    MongoShelf(MongoDatabase database) {
        reports = durable(database.getCollection("reports"));
        blocks = durable(database.getCollection("rows"));
        leftovers = new MongoLeftovers(reports, blocks);
    }

    private static MongoCollection<Document> durable(MongoCollection<Document> collection) {
        return collection
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY);
    }

    @Override
    public List<Kept> all() {
        return reports
                .find()
                .projection(Projections.include(KEPT))
                .map(stored -> LedgerJson.mapper().readValue(stored.getString(KEPT), Kept.class))
                .into(new ArrayList<>())
                .stream()
                .sorted(Comparator.comparing(Kept::finishedAt).reversed().thenComparing(Kept::id))
                .toList();
    }

    @Override
    public boolean has(String id) {
        return found(id, KEPT) != null;
    }

    private @Nullable Document found(String id, String field) {
        return reports.find(eq(ID, id))
                .projection(Projections.include(field, BLOCKS, DRAFT))
                .first();
    }

    @Override
    public Optional<byte[]> report(String id) {
        return Optional.ofNullable(found(id, REPORT))
                .map(stored -> unzipped(stored.get(REPORT, Binary.class).getData()));
    }

    @Override
    public Optional<InputStream> rows(String id) {
        return Optional.ofNullable(found(id, KEPT))
                .map(
                        stored ->
                                new SequenceInputStream(
                                        Collections.enumeration(
                                                IntStream.range(0, stored.getInteger(BLOCKS))
                                                        .mapToObj(
                                                                at -> block(id, draft(stored), at))
                                                        .toList())));
    }

    /** Empty for a report that was kept before drafts had names. */
    static String draft(Document stored) {
        return Objects.requireNonNullElse(stored.getString(DRAFT), "");
    }

    private static String block(String draft, int at) {
        return draft.isEmpty() ? "/" + at : "/" + draft + "/" + at;
    }

    private InputStream block(String id, String draft, int at) {
        return new Block(
                () -> {
                    var stored = blocks.find(eq(ID, id + block(draft, at))).first();
                    if (stored == null) {
                        throw new UncheckedIOException(
                                new IOException("block " + at + " of report " + id + " is gone"));
                    }
                    return new ByteArrayInputStream(
                            unzipped(stored.get(BYTES, Binary.class).getData()));
                });
    }

    @Override
    public Draft begin(String id) {
        var draft = new Writing(id);
        leftovers.sweep(draft.name);
        return draft;
    }

    @Override
    public void remove(String id) {
        var stored = reports.findOneAndDelete(eq(ID, id));
        if (stored != null) {
            forget(id, draft(stored), stored.getInteger(BLOCKS));
        }
    }

    private void forget(String id, String draft, int written) {
        for (var at = 0; at < written; at++) {
            blocks.deleteOne(eq(ID, id + block(draft, at)));
        }
    }

    private final class Writing implements Draft {
        private final String id;
        private final ObjectId name = new ObjectId();
        private final ByteArrayOutputStream block = new ByteArrayOutputStream();
        private int written;
        private boolean kept;

        Writing(String id) {
            this.id = id;
        }

        @Override
        public void row(byte[] line) {
            block.writeBytes(line);
            block.write('\n');
            if (block.size() >= BLOCK) {
                flush();
            }
        }

        private void flush() {
            var next = id + block(name.toHexString(), written++);
            blocks.insertOne(
                    new Document(ID, next).append(BYTES, new Binary(zipped(block.toByteArray()))));
            block.reset();
        }

        @Override
        public void keep(Kept done, byte[] report) {
            flush();
            try {
                reports.insertOne(
                        new Document(ID, id)
                                .append(KEPT, LedgerJson.mapper().writeValueAsString(done))
                                .append(BLOCKS, written)
                                .append(DRAFT, name.toHexString())
                                .append(REPORT, new Binary(zipped(report))));
                kept = true;
            } catch (MongoWriteException refused) {
                if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw refused;
                }
            }
        }

        @Override
        public void close() {
            if (!kept) {
                forget(id, name.toHexString(), written);
            }
        }
    }

    static byte[] zipped(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] unzipped(byte[] zipped) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return zip.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
