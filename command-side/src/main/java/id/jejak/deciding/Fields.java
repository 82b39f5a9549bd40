package id.jejak.deciding;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns raw text into values and gathers every error on the way, so that a caller learns of all
 * wrong fields at once. Used by the API (field = JSON name) and by the import (field = column).
 * Ends with {@link #build}, which throws when anything was wrong; until then a wrong field is held
 * as null.
 */
public final class Fields {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private final List<FieldError> errors = new ArrayList<>();

    /** A value that must be there. */
    @SuppressWarnings("NullAway")
    public <T> T take(String field, @Nullable String raw, Function<String, T> parse) {
        if (raw == null || raw.isBlank()) {
            errors.add(new FieldError(field, "field.missing", "This field must be filled in."));
            return nothing();
        }
        return parsed(field, raw.strip(), parse);
    }

    public <T> @Nullable T optional(String field, @Nullable String raw, Function<String, T> parse) {
        return raw == null || raw.isBlank() ? null : parsed(field, raw.strip(), parse);
    }

    public String text(String field, @Nullable String raw) {
        return take(field, raw, FieldText::plain);
    }

    public @Nullable String optionalText(String field, @Nullable String raw) {
        return optional(field, raw, FieldText::plain);
    }

    public LocalDate date(String field, @Nullable String raw) {
        return take(field, raw, FieldText::date);
    }

    public @Nullable LocalDate optionalDate(String field, @Nullable String raw) {
        return optional(field, raw, FieldText::date);
    }

    public int whole(String field, @Nullable String raw, int lowest, int highest) {
        var number = take(field, raw, text -> FieldText.whole(text, lowest, highest));
        return number == null ? lowest : number;
    }

    /** Of a plan or a budget: 2000 to 2199. */
    public int year(String field, @Nullable String raw) {
        return whole(field, raw, FIRST_YEAR, LAST_YEAR);
    }

    public BigDecimal decimal(String field, @Nullable String raw) {
        return take(field, raw, FieldText::decimal);
    }

    public <T extends Enum<T>> T choice(String field, @Nullable String raw, Class<T> type) {
        return take(field, raw, FieldText.choice(type));
    }

    /** By {@code agencyCode} where it is filled in, else by {@code agencyId}. */
    public AgencyId agency(@Nullable String id, @Nullable String code) {
        return byIdOrCode("agency", id, AgencyId::new, code, AgencyId::ofCode);
    }

    /** By {@code postCode} where it is filled in, else by {@code postId}. */
    public PostId post(@Nullable String id, @Nullable String code) {
        return byIdOrCode("post", id, PostId::new, code, PostId::ofCode);
    }

    /** By {@code programmeCode} where it is filled in, else by {@code programmeId}. */
    public ProgrammeId programme(@Nullable String id, @Nullable String code) {
        return byIdOrCode("programme", id, ProgrammeId::new, code, ProgrammeId::ofCode);
    }

    private <T> T byIdOrCode(
            String thing,
            @Nullable String id,
            Function<String, T> ofId,
            @Nullable String code,
            Function<String, T> ofCode) {
        return code == null || code.isBlank()
                ? take(thing + "Id", id, ofId)
                : take(thing + "Code", code, ofCode);
    }

    /**
     * Levels by competency; a wrong one is named {@code field.code}.
     *
     * @param lowest 0 where "not shown" is an answer, else 1
     */
    public SortedMap<CompetencyId, Level> levels(
            String field, @Nullable Map<String, @Nullable String> raw, int lowest) {
        var levels = new TreeMap<CompetencyId, Level>();
        if (raw == null || raw.isEmpty()) {
            wrong(field, "field.missing", "This field must be filled in.");
            return levels;
        }
        raw.forEach(
                (code, level) -> {
                    var name = field + "." + code;
                    var value = new Level(whole(name, level, lowest, Level.HIGHEST));
                    Optional.ofNullable(take(name, code, CompetencyId::new))
                            .ifPresent(id -> levels.put(id, value));
                });
        return levels;
    }

    public void wrong(String field, String code, String message) {
        errors.add(new FieldError(field, code, message));
    }

    /**
     * @throws InputRejected with every wrong field
     */
    public <T> T build(Supplier<T> valid) {
        if (!errors.isEmpty()) {
            throw new InputRejected(errors);
        }
        return valid.get();
    }

    private <T> T parsed(String field, String raw, Function<String, T> parse) {
        try {
            return parse.apply(raw);
        } catch (InvalidValue invalid) {
            errors.add(new FieldError(field, invalid.code(), String.valueOf(invalid.getMessage())));
            return nothing();
        }
    }

    /** Only ever held until {@link #build} throws. */
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static <T> T nothing() {
        return null;
    }
}
