/** Checks of the whole tree: architecture, format, documents. */
@NullMarked
package id.jejak.infra.build;

import org.jspecify.annotations.NullMarked;
