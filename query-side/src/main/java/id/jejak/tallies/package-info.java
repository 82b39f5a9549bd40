/**
 * Counts per agency along the tree: city, agency, unit. Every agency keeps a {@link
 * id.jejak.tallies.Tally} of itself and everything below it, changed by the difference each event
 * makes to one document; what is asked is one read, whatever the size of the agency.
 *
 * <p>How a feature counts. (1) An enum of topics. (2) In its projection
 *
 * <pre>{@code
 * static final Tallies<Topic> TALLIES = Tallies.of(NAME, "needs", Topic.class);
 * static final EmployeeCards<Topic, Needs> CARDS =
 *         EmployeeCards.of(TALLIES, Needs.class, Needs.NONE, Needs::after,
 *                 Contribution.of((card, count) -> card.own().count(card.person(), count)));
 *
 * public List<Shelf<?>> shelves() { return CARDS.shelves(); }
 *
 * public void fold(Recorded recorded, Documents documents) {
 *     switch (recorded.event()) {
 *         case AgencyEvent e -> TALLIES.fold(e, documents);
 *         case EmployeeFact e -> CARDS.fold(e, documents);
 *         default -> {}
 *     }
 * }
 * }</pre>
 *
 * where {@code Needs} is an immutable record that says what it is after a fact, and what it counts
 * for. {@code Needs.NONE} of nobody in service counts nothing unless the feature says so. (3) For a
 * thing of an agency's own, such as a budget, a document that is {@link id.jejak.tallies.Placed} on
 * a shelf between {@code TALLIES.shelf()} and {@code TALLIES.agencies()}, changed through {@link
 * id.jejak.tallies.Tallies#change}; its path comes from {@link id.jejak.tallies.Tallies#path}. (4)
 * Questions read through {@link id.jejak.tallies.AgencyFigures}, which also checks access.
 *
 * <p>Segments. A projection of cards and agencies alone may say that it {@link
 * id.jejak.projecting.Projection#isDivisible}: each segment then has its own people, tallies and
 * tree, and the questions add up. Its {@code ETag} is {@link
 * id.jejak.projecting.ReadPosition#version}, asked before the answer is read. One that changes
 * documents of other things by facts of employees has to stay whole.
 *
 * <p>Days: figures that depend on today are counted by date and summed when asked, never folded.
 */
@NullMarked
package id.jejak.tallies;

import org.jspecify.annotations.NullMarked;
