/**
 * Recorded decisions decided once more: by the version that decided then, on the facts of the time.
 * What comes out must be what was recorded.
 */
@NullMarked
package id.jejak.infra.story.anew;

import org.jspecify.annotations.NullMarked;
