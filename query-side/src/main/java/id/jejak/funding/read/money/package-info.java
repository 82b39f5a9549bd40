/**
 * What is there for training, from whom, what it went to, and what came of it: by agency along the
 * tree, year by year.
 */
@NullMarked
package id.jejak.funding.read.money;

import org.jspecify.annotations.NullMarked;
