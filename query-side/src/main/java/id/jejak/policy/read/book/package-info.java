/**
 * Which rules are there, since when, who was heard about them, and what differs between two? Every
 * text that was ever drafted can be read again. Drafts are for those who work on policies or audit
 * them; what was adopted is for everybody who is signed in.
 */
@NullMarked
package id.jejak.policy.read.book;

import org.jspecify.annotations.NullMarked;
