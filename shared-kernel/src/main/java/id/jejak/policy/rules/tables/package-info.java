/**
 * A DMN model as objects: inputs, decision tables, formulas. Reading refuses what is no model and
 * never follows anything outside of the text; what was read and what is written are equal.
 */
@NullMarked
package id.jejak.policy.rules.tables;

import org.jspecify.annotations.NullMarked;
