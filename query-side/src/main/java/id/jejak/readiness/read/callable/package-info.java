/**
 * Who can be called now, and which units have too few? A member has the level of the roster from an
 * assessment that still counts, and is in service in the roster's agency or below; who also said to
 * be available can be called. All of it is asked as of today, so it lapses without an event.
 * Distance is that of the agency tree, in steps: Jejak has no coordinates.
 */
@NullMarked
package id.jejak.readiness.read.callable;

import org.jspecify.annotations.NullMarked;
