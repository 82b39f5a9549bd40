package id.jejak.ledger.sqlite;

import id.jejak.ledger.UnreadableLedgerException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tables of a ledger file, and the marks by which the file is known: application id and schema
 * version.
 */
final class SqliteSchema {

    /** What this version writes, kept in {@code PRAGMA user_version}. */
    static final int VERSION = 2;

    /** "JEJK" in ASCII, kept in {@code PRAGMA application_id}. */
    private static final int APPLICATION_ID = 0x4A_45_4A_4B;

    private SqliteSchema() {}

    /**
     * Creates the tables in an empty file, brings those of an older version up to date; refuses a
     * file of a newer version or of another application, untouched.
     */
    static void prepare(Connection connection, String file) throws SQLException {
        int version = pragma(connection, "user_version");
        if (version > VERSION) {
            throw UnreadableLedgerException.newer(file, version, VERSION);
        }
        if (version == 0) {
            requireEmpty(connection, file);
        } else if (pragma(connection, "application_id") != APPLICATION_ID) {
            throw new UnreadableLedgerException(file + " is a SQLite file of another application");
        }
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            if (version < VERSION) {
                statement.executeUpdate(
                        "BEGIN IMMEDIATE;" + scriptsAfter(version) + marks() + "COMMIT;");
            }
        }
    }

    /**
     * The version of a ledger that is only read.
     *
     * @throws UnreadableLedgerException unless it is a ledger of a version that is known
     */
    static int versionOf(Connection connection, String file) throws SQLException {
        int version = pragma(connection, "user_version");
        if (version > VERSION) {
            throw UnreadableLedgerException.newer(file, version, VERSION);
        }
        if (version == 0 || pragma(connection, "application_id") != APPLICATION_ID) {
            throw new UnreadableLedgerException(file + " is no ledger");
        }
        return version;
    }

    private static void requireEmpty(Connection connection, String file) throws SQLException {
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery("SELECT name FROM sqlite_schema LIMIT 1")) {
            if (tables.next()) {
                throw new UnreadableLedgerException(file + " is a SQLite file without a ledger");
            }
        }
    }

    private static String marks() {
        return "PRAGMA application_id = %d; PRAGMA user_version = %d;"
                .formatted(APPLICATION_ID, VERSION);
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA " + name)) {
            return row.getInt(1);
        }
    }

    private static String scriptsAfter(int version) {
        return IntStream.rangeClosed(version + 1, VERSION)
                .mapToObj(SqliteSchema::script)
                .collect(Collectors.joining());
    }

    /** What leads from the version before to this one. */
    static String script(int version) {
        var name = "schema-%d.sql".formatted(version);
        try (var script = Objects.requireNonNull(SqliteSchema.class.getResourceAsStream(name))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
