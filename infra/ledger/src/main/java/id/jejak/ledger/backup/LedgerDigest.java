package id.jejak.ledger.backup;

import id.jejak.ledger.InstantText;
import id.jejak.ledger.NewEvent;
import id.jejak.ledger.PlacedCommit;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over commits. Each part goes in with its length before it, so that no two different
 * commits give the same bytes; an absent text has the length -1.
 */
final class LedgerDigest {

    private final MessageDigest digest = sha256();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);
    private long commits;

    void add(PlacedCommit placed) {
        var commit = placed.commit();
        add(placed.firstPosition());
        add(commit.events().size());
        add(commit.commitId());
        add(commit.commandId());
        add(InstantText.of(placed.recordedAt()));
        commit.events().forEach(this::add);
        commits++;
    }

    private void add(NewEvent event) {
        add(event.eventId());
        add(event.type());
        add(event.revision());
        add(event.aggregateType());
        add(event.aggregateId());
        add(event.sequence());
        add(InstantText.of(event.timestamp()));
        add(event.payload());
        add(event.metadata());
    }

    private void add(@Nullable String text) {
        if (text == null) {
            add(-1);
        } else {
            add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(byte[] bytes) {
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(long value) {
        digest.update(number.putLong(0, value).array());
    }

    LedgerSum sum(long events) {
        return new LedgerSum(events, commits, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
