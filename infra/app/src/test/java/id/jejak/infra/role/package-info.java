/** Which half of Jejak a process is. */
@NullMarked
package id.jejak.infra.role;

import org.jspecify.annotations.NullMarked;
