/** The whole application as its users meet it: over HTTP, with what they are promised. */
@NullMarked
package id.jejak.infra.story;

import org.jspecify.annotations.NullMarked;
