package id.jejak.infra.role;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The two halves of the product, told apart by the names of their packages. */
public enum Side {
    COMMANDS("id\\.jejak\\.(deciding|intake|[a-z]+\\.(write|automation))(\\..*)?"),
    QUESTIONS("id\\.jejak\\.(projecting|pages|[a-z]+\\.read)(\\..*)?");

    private final Pattern packages;

    Side(String packages) {
        this.packages = Pattern.compile(packages);
    }

    /** The side that a class of this package belongs to; empty where both need it. */
    static Optional<Side> ofPackage(String name) {
        return Arrays.stream(values())
                .filter(side -> side.packages.matcher(name).matches())
                .findFirst();
    }
}
