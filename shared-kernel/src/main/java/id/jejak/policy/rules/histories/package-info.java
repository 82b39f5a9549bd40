/**
 * Compact histories: what one employee's events say, packed into a few numbers for each, and pure
 * folds over them that give the inputs of a model on any day. A decision on one day and a question
 * about ten years read the same folds. Programmes have theirs, too: what closed, was said, was
 * reviewed and was decided, and one fold that gives what a review rests on.
 *
 * <p>Facts count by the day they took effect, in whatever order they were recorded; a correction
 * takes the place of what it corrects.
 */
@NullMarked
package id.jejak.policy.rules.histories;

import org.jspecify.annotations.NullMarked;
