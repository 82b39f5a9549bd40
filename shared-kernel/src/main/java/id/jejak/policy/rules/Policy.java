package id.jejak.policy.rules;

import id.jejak.kernel.PolicyRef;

import java.time.LocalDate;

/**
 * A version of a policy that was adopted.
 *
 * @param from first day it is in force, until the day before the next version's first
 */
public record Policy(PolicyRef ref, LocalDate from, PolicyModel model, Decisions decisions) {}
