/** Evaluation: what a training did, on the four levels of Kirkpatrick. */
@NullMarked
package id.jejak.evaluation.events;

import org.jspecify.annotations.NullMarked;
