@NullMarked
package id.jejak.training.read.coverage;

import org.jspecify.annotations.NullMarked;
