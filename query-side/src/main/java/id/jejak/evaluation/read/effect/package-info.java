/**
 * What trainings led to: evaluations due, done and overdue, results before, after and six months
 * after, what participants said, the life of programmes, and projects with their evidence.
 */
@NullMarked
package id.jejak.evaluation.read.effect;

import org.jspecify.annotations.NullMarked;
