package id.jejak.outreach.events;

import id.jejak.kernel.AgencyId;

/**
 * How many came of a unit without being named one by one.
 *
 * @param count 0 to 10,000
 */
public record UnitGuests(AgencyId unitId, int count) {}
