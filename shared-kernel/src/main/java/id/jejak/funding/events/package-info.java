/** Funding: what a year's training may cost an agency, who gave it, and what it went to. */
@NullMarked
package id.jejak.funding.events;

import org.jspecify.annotations.NullMarked;
