/** What the tests of the audit tell. */
@NullMarked
package id.jejak.audit.read;

import org.jspecify.annotations.NullMarked;
