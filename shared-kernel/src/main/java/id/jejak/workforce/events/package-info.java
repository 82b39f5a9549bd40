/**
 * Workforce: agencies, posts, and the careers of the people who work there. Only these events hold
 * personal data.
 */
@NullMarked
package id.jejak.workforce.events;

import org.jspecify.annotations.NullMarked;
