package id.jejak.policy.rules.tables;

import id.jejak.policy.rules.ValueType;

/**
 * A fact that the model reads, by its name in the dictionary of facts.
 *
 * @param description what it is, in words; may be empty
 */
public record InputData(String id, String name, String description, ValueType type) {}
