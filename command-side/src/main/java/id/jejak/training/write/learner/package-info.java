/**
 * What is known of everybody's learning, for decisions about places: completed trainings, assessed
 * levels, and the sessions somebody waits for or holds a seat in. Read from the ledger itself, so
 * it is never behind what was acknowledged.
 */
@NullMarked
package id.jejak.training.write.learner;

import org.jspecify.annotations.NullMarked;
