/** The gate, tested over HTTP on the whole application. */
@NullMarked
package id.jejak.infra.security;

import org.jspecify.annotations.NullMarked;
