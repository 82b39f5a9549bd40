/**
 * A ledger in MongoDB: one document per commit, whose {@code _id} is the position of its first
 * event. Several processes may write to it; of two that want the same position one wins, the other
 * goes behind it.
 */
@NullMarked
package id.jejak.ledger.mongo;

import org.jspecify.annotations.NullMarked;
