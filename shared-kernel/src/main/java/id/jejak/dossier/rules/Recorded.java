package id.jejak.dossier.rules;

import id.jejak.kernel.EmployeeFact;

import java.time.Instant;

/**
 * A fact with its place in the ledger.
 *
 * @param position gap-free over all events, from 0
 * @param recordedAt when the ledger took it; never falls as positions rise
 */
public record Recorded(long position, Instant recordedAt, EmployeeFact fact) {}
