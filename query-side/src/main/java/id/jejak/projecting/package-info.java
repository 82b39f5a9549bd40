/**
 * The projection kit: every read model is a pure fold over the events plus documents that remember
 * the position they have seen. An event counts once, however often it is delivered.
 *
 * <p>Write order. What a batch changed is written shelf by shelf in the order the projection names
 * them, then the progress. Documents that are derived from others (sums) come before the documents
 * they are derived from (single cases). After a crash in the middle the events come again from the
 * stored progress on: a case that was not written yet is folded anew and yields the same change of
 * the sums, which those sums that were written skip by their own position. The other way round, a
 * written case would skip the event and an unwritten sum would never hear of it.
 *
 * <p>Parts. A model that is divisible may run in several parts, one for each segment of its
 * processor: every part sees every event, folds what happens to its own employees and what happens
 * to nobody in particular, and has its own progress. Documents of one employee belong to one part;
 * those that others are derived from are kept by every part; sums are kept in parts and added up
 * when asked ({@link id.jejak.projecting.Shelf.Keeping}).
 *
 * <p>Fencing. A document is only replaced by one that has seen as much or more. Its content follows
 * from the ledger and its position alone, so a processor that lost its claim without noticing can
 * fail, and cannot spoil anything.
 */
@NullMarked
package id.jejak.projecting;

import org.jspecify.annotations.NullMarked;
