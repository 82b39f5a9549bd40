@NullMarked
package id.jejak.infra.automation;

import org.jspecify.annotations.NullMarked;
