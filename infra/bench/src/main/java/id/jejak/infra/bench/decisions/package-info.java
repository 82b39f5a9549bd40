/** The compiled decision engine against the reference engine. */
@NullMarked
package id.jejak.infra.bench.decisions;

import org.jspecify.annotations.NullMarked;
