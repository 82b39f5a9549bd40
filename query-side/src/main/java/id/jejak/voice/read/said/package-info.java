/**
 * Said: what the public says to an agency, how soon it is answered, and what everybody may read of
 * it. What somebody wrote and how to reach them is shown to the agency alone.
 */
@NullMarked
package id.jejak.voice.read.said;

import org.jspecify.annotations.NullMarked;
