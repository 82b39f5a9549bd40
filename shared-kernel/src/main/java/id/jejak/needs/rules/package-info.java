/** Needs: how large a gap is, as a pure rule with a version. */
@NullMarked
package id.jejak.needs.rules;

import org.jspecify.annotations.NullMarked;
