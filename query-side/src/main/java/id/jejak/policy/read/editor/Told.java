package id.jejak.policy.read.editor;

import org.jspecify.annotations.Nullable;

/**
 * A finding as the page says it.
 *
 * @param field id of the field it is about; null where it concerns the whole model
 * @param where table, rule and column
 * @param said in the reader's language
 * @param text in the engine's own words
 */
public record Told(boolean error, @Nullable String field, String where, String said, String text) {}
