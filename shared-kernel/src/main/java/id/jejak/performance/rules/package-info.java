/** Performance: how ratings and weak areas follow from what was appraised, with versions. */
@NullMarked
package id.jejak.performance.rules;

import org.jspecify.annotations.NullMarked;
