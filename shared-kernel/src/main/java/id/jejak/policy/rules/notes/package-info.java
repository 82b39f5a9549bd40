/**
 * What a model says of itself and of its rules, in Indonesian and English, for whoever asks why.
 */
@NullMarked
package id.jejak.policy.rules.notes;

import org.jspecify.annotations.NullMarked;
