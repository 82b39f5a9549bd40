/** Voice: what the public says, alone or in a forum, and what agencies answer. */
@NullMarked
package id.jejak.voice.events;

import org.jspecify.annotations.NullMarked;
