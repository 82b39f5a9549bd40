/** How often something can be done, and how long it takes. */
@NullMarked
package id.jejak.infra.bench.measure;

import org.jspecify.annotations.NullMarked;
