/** Policies: how a version came to be in force, and what was said and tried before. */
@NullMarked
package id.jejak.policy.events;

import org.jspecify.annotations.NullMarked;
