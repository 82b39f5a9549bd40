/**
 * The policy lab: what would have been decided otherwise. One pass replays every employee's
 * history, or every programme's, through what was in force and through a candidate. It writes
 * nothing and reads no clock; the same histories, policies and question give the same report,
 * whatever the number of threads.
 */
@NullMarked
package id.jejak.policy.rules.lab;

import org.jspecify.annotations.NullMarked;
