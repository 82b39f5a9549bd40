/**
 * How does this agency stand? Every agency keeps a tally of itself and everything below it, which
 * each event changes by the difference it makes to one employee's card.
 *
 * <p>Whose figures these are. A card belongs to the agency where the employee serves, or served
 * last, and its past goes with it: after a transfer the JP of earlier years counts in the new
 * agency. Whoever retires leaves the headcount, the assessment coverage, the gaps and the open
 * evaluations; JP, trainings, results and awards of past years stay, and the person counts as in
 * service up to and including the year of retirement.
 *
 * <p>Facts: workforce, competency, assessment, training, evaluation and award events. Whatever
 * depends on today (coverage, overdue) is computed when asked, from counts by date.
 */
@NullMarked
package id.jejak.dashboards.read.agencydashboard;

import org.jspecify.annotations.NullMarked;
