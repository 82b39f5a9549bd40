package id.jejak.deciding;

/** One wrong field of an input, by its name there. */
public record FieldError(String field, String code, String message) {}
