/**
 * Policies: a version is drafted, checked, tried, consulted on and adopted by somebody else, from a
 * day that is not past; its text never changes after that. Facts: {@link
 * id.jejak.policy.events.PolicyEvent}. Refusals: {@link PolicyRejection}.
 */
@NullMarked
package id.jejak.policy.write.policy;

import org.jspecify.annotations.NullMarked;
