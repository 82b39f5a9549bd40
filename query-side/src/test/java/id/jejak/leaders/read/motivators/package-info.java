@NullMarked
package id.jejak.leaders.read.motivators;

import org.jspecify.annotations.NullMarked;
