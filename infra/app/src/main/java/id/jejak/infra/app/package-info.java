/** The composition root: starts Jejak and joins its parts. Knows all; nobody knows it. */
@NullMarked
package id.jejak.infra.app;

import org.jspecify.annotations.NullMarked;
