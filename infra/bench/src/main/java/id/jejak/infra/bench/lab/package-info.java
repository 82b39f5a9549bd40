/** Measures the policy lab: what-if questions over histories that are made up. */
@NullMarked
package id.jejak.infra.bench.lab;

import org.jspecify.annotations.NullMarked;
