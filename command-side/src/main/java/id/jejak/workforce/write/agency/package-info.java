/**
 * Agencies: the tree of cities, their agencies, and the units of those. An agency keeps its place
 * and its code for ever; names change. Facts: {@link id.jejak.workforce.events.AgencyEvent}.
 * Refusals: {@link AgencyRejection}.
 */
@NullMarked
package id.jejak.workforce.write.agency;

import org.jspecify.annotations.NullMarked;
