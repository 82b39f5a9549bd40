package id.jejak.policy.read.lab;

import id.jejak.policy.rules.DatedPolicies;
import id.jejak.policy.rules.histories.Snapshot;

/** What a question is answered from: both as of the same position of the ledger. */
record Ground(Snapshot people, DatedPolicies policies) {}
