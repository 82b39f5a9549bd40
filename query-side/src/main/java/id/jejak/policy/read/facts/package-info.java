/** What may a model read? The dictionary of facts, for people and for editors of models. */
@NullMarked
package id.jejak.policy.read.facts;

import org.jspecify.annotations.NullMarked;
