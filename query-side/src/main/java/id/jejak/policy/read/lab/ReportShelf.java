package id.jejak.policy.read.lab;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Finished reports: whole or not there. */
interface ReportShelf {
    /** The newest first. */
    List<Kept> all();

    boolean has(String id);

    /** The report as it was written. */
    Optional<byte[]> report(String id);

    /** Its rows, one JSON text a line; to be closed. */
    Optional<InputStream> rows(String id);

    /**
     * Rows first, then {@link Draft#keep}; what is closed before leaves nothing. Drafts of the same
     * id do not touch each other, and the first to be kept stays.
     */
    Draft begin(String id);

    void remove(String id);

    /** A report while it is written, by one thread. */
    interface Draft extends AutoCloseable {
        /**
         * @param line JSON text without a line end
         */
        void row(byte[] line);

        void keep(Kept kept, byte[] report);

        @Override
        void close();
    }
}
