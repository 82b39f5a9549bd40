package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.ValueType;

/**
 * An output of a model.
 *
 * @param name in the outcome
 * @param path as other decisions refer to it
 */
record OutputKey(String name, String path, ValueType type) {}
