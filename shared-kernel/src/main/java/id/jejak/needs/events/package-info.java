/**
 * Needs: what an agency's mission asks of its people, who lacks it, and the yearly plan against it.
 */
@NullMarked
package id.jejak.needs.events;

import org.jspecify.annotations.NullMarked;
