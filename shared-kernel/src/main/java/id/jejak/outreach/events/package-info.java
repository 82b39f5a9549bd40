/** Outreach (sosialisasi): a policy or programme is explained to those it concerns. */
@NullMarked
package id.jejak.outreach.events;

import org.jspecify.annotations.NullMarked;
