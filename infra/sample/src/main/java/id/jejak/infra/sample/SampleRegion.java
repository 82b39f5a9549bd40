package id.jejak.infra.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A sample city: real structure, fictional people. Its import files hold everything from 2014 to a
 * day that the caller names. The same city, seed and day give the same bytes.
 */
public final class SampleRegion {
    /** The calendars of PPPK contracts start in 2021; before 2022 the headcount cannot be met. */
    private static final LocalDate EARLIEST = LocalDate.of(2022, 6, 30);

    private static final long USUAL_SEED = 20140101;
    private final City city;
    private final long seed;

    private SampleRegion(City city, long seed) {
        this.city = city;
        this.seed = seed;
    }

    /** What {@link #named} knows. */
    public static List<String> names() {
        return City.ALL.stream().map(City::name).toList();
    }

    /**
     * @throws IllegalArgumentException for a name that is not one of {@link #names}
     */
    public static SampleRegion named(String name) {
        return City.ALL.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .map(c -> new SampleRegion(c, USUAL_SEED))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No sample is called " + name + "; known are " + names()));
    }

    public SampleRegion withSeed(long other) {
        return new SampleRegion(city, other);
    }

    /** People in service on the last day; Palembang's is the number of February 2025. */
    public int headcount() {
        return city.headcount();
    }

    /**
     * Writes the files of every kind into {@code folder}, which is made if missing.
     *
     * @param until last day of which anything is told, 2022-06-30 or later
     * @throws IllegalArgumentException for an earlier day
     */
    public void writeTo(Path folder, LocalDate until) throws IOException {
        if (until.isBefore(EARLIEST)) {
            throw new IllegalArgumentException(
                    "The sample needs a last day from " + EARLIEST + " on");
        }
        Files.createDirectories(folder);
        new Generation(city, seed, until).writeTo(folder);
    }

    /** Arguments: city, folder, last day. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: <one of " + names() + "> <folder> <last day, 2026-06-30>");
            System.exit(2);
        }
        named(args[0]).writeTo(Path.of(args[1]), LocalDate.parse(args[2]));
    }
}
