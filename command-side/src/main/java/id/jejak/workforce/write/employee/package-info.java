/**
 * Careers: from appointment to retirement, one stream per number (NIP or NI PPPK). What took effect
 * earlier may be recorded later; each change is judged by what holds on its own day.
 *
 * <p>A contract that ended is not renewed here: digit 14 of an NI PPPK counts the appointments, so
 * whoever is appointed anew has another number, another id and a stream of their own. The same
 * holds for a PPPK who becomes a CPNS.
 *
 * <p>Facts: {@link id.jejak.workforce.events.EmployeeEvent}. Refusals: {@link EmployeeRejection}.
 */
@NullMarked
package id.jejak.workforce.write.employee;

import org.jspecify.annotations.NullMarked;
