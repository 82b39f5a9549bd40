/** What stands in infra/deploy, against the application it is for. */
@NullMarked
package id.jejak.infra.deploy;

import org.jspecify.annotations.NullMarked;
