/**
 * The dictionary of facts: everything that a model may read, with its type, unit, meaning, window
 * and the events it comes from. A model that reads anything else is refused.
 */
@NullMarked
package id.jejak.policy.rules.facts;

import org.jspecify.annotations.NullMarked;
