/** Award: what a nomination needs, as pure rules with a version. */
@NullMarked
package id.jejak.award.rules;

import org.jspecify.annotations.NullMarked;
