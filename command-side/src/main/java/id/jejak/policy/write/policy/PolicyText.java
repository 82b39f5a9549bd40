package id.jejak.policy.write.policy;

import static java.util.Objects.requireNonNullElse;

import id.jejak.deciding.Fields;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.tables.DmnReader;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Texts and names of policies, and what a trial of one said, as they arrive. */
final class PolicyText {
    /** In UTF-16 units: twenty times the largest shipped one. */
    static final int LONGEST = 400_000;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");
    private static final int LONGEST_NAME = 64;
    private static final int MOST_FIGURES = 50;

    private PolicyText() {}

    static PolicyRef ref(Fields fields, String id, String version) {
        var policy = fields.take("policyId", id, text -> named(text, ID));
        var name = fields.take("version", version, text -> named(text, VERSION));
        return new PolicyRef(policy, name);
    }

    private static String named(String text, Pattern pattern) {
        if (text.length() > LONGEST_NAME || !pattern.matcher(text).matches()) {
            throw new InvalidValue(
                    "value.bad-id",
                    "Small letters, digits and dashes, such as ip-asn; a version takes dots too.");
        }
        return text;
    }

    /** Kept to the letter, but for a byte order mark: what is exported is what came in. */
    static String of(Fields fields, @Nullable String dmn) {
        return fields.take("dmn", dmn, _ -> shortEnough(unmarked(String.valueOf(dmn))));
    }

    static String of(Fields fields, byte[] file) {
        return of(fields, decoded(file));
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String shortEnough(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidValue(
                    "policy.too-large", "A policy has at most " + LONGEST + " characters.");
        }
        return text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException _) {
            throw new InvalidValue("policy.not-utf-8", "A DMN file is read as UTF-8.");
        }
    }

    /**
     * A draft may be wrong in its cells, but has to be a model at all.
     *
     * @throws ModelRefused if it is none
     */
    static PolicyModel readable(PolicyModel model) {
        DmnReader.read(model.dmn());
        return model;
    }

    /**
     * What a trial was limited to, by name; nothing where an older report does not tell. As long as
     * the lab wrote it, which its seal says.
     */
    static SortedMap<String, String> scope(
            Fields fields, @Nullable Map<String, @Nullable String> raw) {
        var scope = new TreeMap<String, String>();
        requireNonNullElse(raw, Map.<String, @Nullable String>of())
                .forEach(
                        (name, limit) ->
                                scope.put(name, fields.take("scope." + name, limit, text -> text)));
        return scope;
    }

    /** What a trial came to, by name. */
    static SortedMap<String, BigDecimal> figures(
            Fields fields, @Nullable Map<String, @Nullable String> raw) {
        var figures = new TreeMap<String, BigDecimal>();
        if (raw == null || raw.isEmpty() || raw.size() > MOST_FIGURES) {
            fields.wrong(
                    "figures", "field.missing", "1 to " + MOST_FIGURES + " figures are needed.");
            return figures;
        }
        raw.forEach(
                (name, figure) -> {
                    fields.text("figures", name);
                    figures.put(name, fields.decimal("figures." + name, figure));
                });
        return figures;
    }

    static String hash(String text) {
        if (!SHA256.matcher(text).matches()) {
            throw new InvalidValue("field.not-a-sha256", "64 hexadecimal digits are needed.");
        }
        return text;
    }

    static Long position(String text) {
        if (!POSITION.matcher(text).matches()) {
            throw new InvalidValue("field.not-a-position", "A whole number from 0 is needed.");
        }
        return Long.valueOf(text);
    }
}
