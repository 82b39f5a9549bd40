package id.jejak.policy.read.lab;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Opened when its first byte is asked for. */
final class Block extends InputStream {
    private final Supplier<InputStream> source;
    private @Nullable InputStream open;

    Block(Supplier<InputStream> source) {
        this.source = source;
    }

    private InputStream open() {
        if (open == null) {
            open = source.get();
        }
        return open;
    }

    @Override
    public int read() throws IOException {
        return open().read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return open().read(into, from, length);
    }

    @Override
    public void close() {
        open = null;
    }
}
