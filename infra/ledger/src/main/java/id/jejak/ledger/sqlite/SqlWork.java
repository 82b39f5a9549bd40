package id.jejak.ledger.sqlite;

import java.sql.SQLException;

/** Something to do with the database. */
interface SqlWork<T> {

    T run() throws SQLException;
}
