/**
 * Pages: what every page shares: language, who is signed in, the frame. The pages themselves live
 * with their questions.
 */
@NullMarked
package id.jejak.pages;

import org.jspecify.annotations.NullMarked;
