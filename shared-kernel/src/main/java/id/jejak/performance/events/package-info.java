/** Performance: ratings of work, and what is recommended where they show a weak area. */
@NullMarked
package id.jejak.performance.events;

import org.jspecify.annotations.NullMarked;
