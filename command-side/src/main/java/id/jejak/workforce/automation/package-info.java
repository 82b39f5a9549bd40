/** What the workforce does by itself: a degree changes the qualification from its day on. */
@NullMarked
package id.jejak.workforce.automation;

import org.jspecify.annotations.NullMarked;
