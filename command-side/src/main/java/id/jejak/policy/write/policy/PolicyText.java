package id.jejak.policy.write.policy;

import id.jejak.deciding.Fields;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.tables.DmnReader;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Texts and names of policies as they arrive. */
final class PolicyText {
    /** In UTF-16 units: twenty times the largest shipped one. */
    static final int LONGEST = 400_000;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final int LONGEST_NAME = 64;

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

    /** Kept to the letter: what is exported is what came in. */
    static String of(Fields fields, @Nullable String dmn) {
        return fields.take("dmn", dmn, _ -> shortEnough(String.valueOf(dmn)));
    }

    static String of(Fields fields, byte[] file) {
        return of(fields, decoded(file));
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
}
