/**
 * Studies for a degree: applied for, approved or refused, semester by semester, with an outcome.
 */
@NullMarked
package id.jejak.study.events;

import org.jspecify.annotations.NullMarked;
