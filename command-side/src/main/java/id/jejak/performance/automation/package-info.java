/**
 * What performance does by itself: a weak area that a rating shows leads to a recommendation, a
 * completed training takes it, the end of the service ends it.
 */
@NullMarked
package id.jejak.performance.automation;

import org.jspecify.annotations.NullMarked;
