package id.jejak.policy.read.lab;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;

import id.jejak.ledger.json.LedgerJson;

import org.bson.Document;
import org.bson.types.Binary;
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
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Reports of all nodes. Rows lie in blocks of their own, and the document of the report comes last:
 * without it there is no report.
 */
final class MongoShelf implements ReportShelf {
    private static final String ID = "_id";
    private static final String KEPT = "kept";
    private static final String REPORT = "report";
    private static final String BLOCKS = "blocks";
    private static final String BYTES = "bytes";
    private static final int BLOCK = 4 << 20;

    private final MongoCollection<Document> reports;
    private final MongoCollection<Document> blocks;

    MongoShelf(MongoDatabase database) {
        reports = durable(database.getCollection("reports"));
        blocks = durable(database.getCollection("rows"));
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
        return reports.find(eq(ID, id)).projection(Projections.include(field, BLOCKS)).first();
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
                                                        .mapToObj(at -> block(id, at))
                                                        .toList())));
    }

    private InputStream block(String id, int at) {
        return new Block(
                () -> {
                    var stored = blocks.find(eq(ID, id + "/" + at)).first();
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
        return new Writing(id);
    }

    @Override
    public void remove(String id) {
        reports.deleteOne(eq(ID, id));
        blocks.deleteMany(Filters.regex(ID, "^" + id + "/"));
    }

    private final class Writing implements Draft {
        private final String id;
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
            var next = id + "/" + written++;
            blocks.replaceOne(
                    eq(ID, next),
                    new Document(ID, next).append(BYTES, new Binary(zipped(block.toByteArray()))),
                    new ReplaceOptions().upsert(true));
            block.reset();
        }

        @Override
        public void keep(Kept done, byte[] report) {
            flush();
            reports.replaceOne(
                    eq(ID, id),
                    new Document(ID, id)
                            .append(KEPT, LedgerJson.mapper().writeValueAsString(done))
                            .append(BLOCKS, written)
                            .append(REPORT, new Binary(zipped(report))),
                    new ReplaceOptions().upsert(true));
            kept = true;
        }

        @Override
        public void close() {
            if (!kept && !has(id)) {
                remove(id);
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
