/** Benchmarks: each is one command, drives a real process from outside, and prints a table. */
@NullMarked
package id.jejak.infra.bench;

import org.jspecify.annotations.NullMarked;
