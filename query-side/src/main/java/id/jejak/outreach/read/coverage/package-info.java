/** Coverage: which units outreach has reached, and how far they accept what was explained. */
@NullMarked
package id.jejak.outreach.read.coverage;

import org.jspecify.annotations.NullMarked;
