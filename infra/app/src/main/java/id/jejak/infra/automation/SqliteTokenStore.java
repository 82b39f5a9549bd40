package id.jejak.infra.automation;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Axon's token store on SQLite, which knows no lock on single rows and needs none here: the data
 * folder has one process. For the same reason a token is claimed at once after a kill.
 */
final class SqliteTokenStore extends JdbcTokenStore {
    private static final String THIS_FOLDER = "this-folder";

    SqliteTokenStore(ConnectionProvider connections, Serializer serializer) {
        super(
                JdbcTokenStore.builder()
                        .connectionProvider(connections)
                        .serializer(serializer)
                        .nodeId(THIS_FOLDER));
    }

    @Override
    protected PreparedStatement selectForUpdate(
            Connection connection, String processor, int segment) throws SQLException {
        return select(connection, processor, segment, false);
    }
}
