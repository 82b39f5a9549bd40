/**
 * How was work rated, and what came of the weak areas? Counts along the agency tree; single ratings
 * only for those who may read the person.
 */
@NullMarked
package id.jejak.performance.read.ratings;

import org.jspecify.annotations.NullMarked;
