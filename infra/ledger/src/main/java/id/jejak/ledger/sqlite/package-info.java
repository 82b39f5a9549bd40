/**
 * A ledger in one SQLite file: durable without a server, and readable by an auditor with any SQLite
 * tool. The file's schema is described in {@code infra/docs/decisions/0003-ledger-schema.md}.
 */
@NullMarked
package id.jejak.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
