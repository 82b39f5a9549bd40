/**
 * What funding does by itself: money that was reserved for a session comes back when the session is
 * cancelled. It answers to events from its introduction on.
 */
@NullMarked
package id.jejak.funding.automation;

import org.jspecify.annotations.NullMarked;
