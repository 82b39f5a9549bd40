/**
 * The policies that come with Jejak: the official rules, as far as their numbers are known, and
 * variants that are ready to be tried. Their texts are resources under {@code /policies}.
 */
@NullMarked
package id.jejak.policy.rules.shipped;

import org.jspecify.annotations.NullMarked;
