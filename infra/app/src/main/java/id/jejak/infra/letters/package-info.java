/**
 * Dead letters of all processors, for administrators: what is parked, another try, and giving up an
 * event for a reason that stays on record.
 */
@NullMarked
package id.jejak.infra.letters;

import org.jspecify.annotations.NullMarked;
