@NullMarked
package id.jejak.needs.read.analysis;

import org.jspecify.annotations.NullMarked;
