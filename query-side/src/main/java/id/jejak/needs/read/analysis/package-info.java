/**
 * Analysis: what an agency's mission asks for, who lacks it, what was planned against it and what
 * came of it. Gaps follow the standard of the post held today; needs go along with people who move,
 * and lapse with those who leave.
 */
@NullMarked
package id.jejak.needs.read.analysis;

import org.jspecify.annotations.NullMarked;
