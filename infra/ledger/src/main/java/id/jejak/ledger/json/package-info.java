/**
 * The stored form of events: JSON under a logical name and a revision, never under the name of a
 * Java class.
 *
 * <p>What is written here must be readable for decades: a change of {@link
 * id.jejak.ledger.json.LedgerJson} is a change of the stored form.
 */
@NullMarked
package id.jejak.ledger.json;

import org.jspecify.annotations.NullMarked;
