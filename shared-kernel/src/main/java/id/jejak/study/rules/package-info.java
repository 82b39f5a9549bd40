/** What a semester earns, as a pure rule with a version. */
@NullMarked
package id.jejak.study.rules;

import org.jspecify.annotations.NullMarked;
