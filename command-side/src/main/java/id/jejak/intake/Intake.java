package id.jejak.intake;

import id.jejak.deciding.Commands;
import id.jejak.intake.csv.Limits;
import id.jejak.kernel.Blinding;
import id.jejak.ledger.Ledger;

import java.time.Clock;

/** What every import works with. */
record Intake(
        Commands commands,
        Ledger ledger,
        Blinding blinding,
        Clock clock,
        IntakeMeters meters,
        Limits limits,
        int lanes,
        int queuedPerLane) {}
