package id.jejak.policy.rules.shipped;

import id.jejak.policy.rules.PolicyModel;

import java.time.LocalDate;

/**
 * A model that comes with Jejak.
 *
 * @param from first day it is in force; of a draft, the first day it could be
 * @param adopted false for a variant that is no law: a draft, ready to be tried
 */
public record ShippedModel(PolicyModel model, LocalDate from, boolean adopted) {}
