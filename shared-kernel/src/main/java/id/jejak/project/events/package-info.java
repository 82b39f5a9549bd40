/** Projects: what was built or changed at work with what a training taught. */
@NullMarked
package id.jejak.project.events;

import org.jspecify.annotations.NullMarked;
