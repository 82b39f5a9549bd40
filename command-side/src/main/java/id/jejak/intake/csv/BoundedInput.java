package id.jejak.intake.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops at the largest file that is taken. */
final class BoundedInput extends FilterInputStream {
    private long left;

    BoundedInput(InputStream in, long mostBytes) {
        super(in);
        this.left = mostBytes;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            took(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = super.read(into, offset, length);
        if (count > 0) {
            took(count);
        }
        return count;
    }

    private void took(int count) {
        left -= count;
        if (left < 0) {
            throw new FileRefused(
                    0, "", "file.too-large", "The file is larger than the import takes.");
        }
    }
}
