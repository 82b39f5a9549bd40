/**
 * How automations run: each by a processor of its own, from its own durable token, with a durable
 * queue of dead letters. An event that cannot be answered is parked with all later ones of its
 * aggregate; the others go on.
 */
@NullMarked
package id.jejak.infra.automation;

import org.jspecify.annotations.NullMarked;
