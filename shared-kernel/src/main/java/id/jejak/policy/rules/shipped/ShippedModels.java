package id.jejak.policy.rules.shipped;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The texts of the shipped policies, read from the class path once, in the order of the index. */
public final class ShippedModels {
    private static final String FOLDER = "/policies/";
    private static final List<ShippedModel> ALL =
            text("index.txt")
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ShippedModels::model)
                    .toList();

    private ShippedModels() {}

    public static List<ShippedModel> all() {
        return ALL;
    }

    /**
     * @throws IllegalArgumentException if none of that id and version is shipped
     */
    public static ShippedModel of(String id, String version) {
        return ALL.stream()
                .filter(one -> one.model().ref().id().equals(id))
                .filter(one -> one.model().ref().version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not shipped: " + id + version));
    }

    private static ShippedModel model(String line) {
        var fields = line.split(" ");
        var id = fields[0];
        var version = fields[1];
        return new ShippedModel(
                new PolicyModel(new PolicyRef(id, version), text(id + "/" + version + ".dmn")),
                LocalDate.parse(fields[2]),
                fields[3].equals("adopted"));
    }

    private static String text(String name) {
        try (var in = ShippedModels.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
