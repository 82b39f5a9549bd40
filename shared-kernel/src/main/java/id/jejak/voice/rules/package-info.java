/** Voice: when the public may expect an answer, as a pure rule with a version. */
@NullMarked
package id.jejak.voice.rules;

import org.jspecify.annotations.NullMarked;
