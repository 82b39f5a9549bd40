/**
 * Coverage: whether everybody gets a regular chance to learn, by sex, age, kind of employment, post
 * class, disability and unit, and who has not been trained for long (PermenPANRB 40/2018: merit
 * knows no difference by these). Groups that are too small to hide one person are not shown.
 */
@NullMarked
package id.jejak.training.read.coverage;

import org.jspecify.annotations.NullMarked;
