/**
 * The policy lab: ask what would have been decided otherwise, watch, read and compare the reports.
 * It reads histories in memory, on a few threads of its own, and writes nothing but its reports.
 */
@NullMarked
package id.jejak.policy.read.lab;

import org.jspecify.annotations.NullMarked;
