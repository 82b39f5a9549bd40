/** Commands over HTTP: how many a second are answered once they are durable. */
@NullMarked
package id.jejak.infra.bench.commands;

import org.jspecify.annotations.NullMarked;
