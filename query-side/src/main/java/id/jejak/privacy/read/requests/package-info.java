/**
 * Which requests about personal data are open, and how much time is left? Told to the employee, to
 * officers of the agency, auditors and administrators. The agency is the one the employee belongs
 * to now, so a transfer takes open requests along.
 */
@NullMarked
package id.jejak.privacy.read.requests;

import org.jspecify.annotations.NullMarked;
