package id.jejak.infra.automation;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * Axon's token store on SQLite, which knows no lock on single rows and needs none here: the data
 * folder has one process. For the same reason a token is claimed at once after a kill.
 */
final class SqliteTokenStore extends JdbcTokenStore {
    private static final String THIS_FOLDER = "this-folder";

    private final Serializer serializer;

    SqliteTokenStore(ConnectionProvider connections, Serializer serializer) {
        super(
                JdbcTokenStore.builder()
                        .connectionProvider(connections)
                        .serializer(serializer)
                        .nodeId(THIS_FOLDER));
        this.serializer = serializer;
    }

    @Override
    protected PreparedStatement selectForUpdate(
            Connection connection, String processor, int segment) throws SQLException {
        return select(connection, processor, segment, false);
    }

    /** Read as it lies there: the processor that owns it goes on. */
    OptionalLong position(Connection connection, String processor) throws SQLException {
        try (var statement = select(connection, processor, 0, false);
                var found = statement.executeQuery()) {
            return found.next()
                    ? OptionalLong.of(
                            ((GlobalSequenceTrackingToken)
                                            readTokenEntry(found).getToken(serializer))
                                    .getGlobalIndex())
                    : OptionalLong.empty();
        }
    }
}
