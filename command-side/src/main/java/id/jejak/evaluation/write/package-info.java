/**
 * Evaluation: what was found out about one participant of one session. One answer per level and
 * evaluator; behaviour closes when enough have answered; nobody judges the own learning, behaviour
 * or result. Facts: {@link id.jejak.evaluation.events.EvaluationEvent}. Refusals: {@link
 * EvaluationRejection}.
 */
@NullMarked
package id.jejak.evaluation.write;

import org.jspecify.annotations.NullMarked;
