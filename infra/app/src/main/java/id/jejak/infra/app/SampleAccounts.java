package id.jejak.infra.app;

import id.jejak.infra.security.AccountSeeds;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Blinding;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Nip;
import id.jejak.kernel.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Accounts that show every role at work on the sample: an officer of one agency, and an employee of
 * it who learned a lot.
 */
final class SampleAccounts implements AccountSeeds {
    private static final Pattern PERSON =
            Pattern.compile("^(\\d{18}),.*,([0-9.]+-DISKOMINFO)[^,]*,[^,]*,[^,]*,[^,]*,[^,]*$");
    private static final Pattern RETIRED = Pattern.compile("^(\\d{18}),pensiun,");
    private static final Pattern LEARNER = Pattern.compile("^[^,]*,(\\d{18}),");

    private final SampleFolder sample;
    private final Blinding blinding;

    SampleAccounts(SampleFolder sample, Blinding blinding) {
        this.sample = sample;
        this.blinding = blinding;
    }

    @Override
    public List<Seed> seeds() {
        var seeds = new ArrayList<>(AccountSeeds.withoutRegion());
        if (sample.isPending()) {
            var people = people();
            mostTaught(people)
                    .ifPresent(
                            nip -> {
                                seeds.add(
                                        new Seed(
                                                "petugas",
                                                Role.OFFICER,
                                                agency(people.get(nip)),
                                                null));
                                seeds.add(new Seed("pegawai", Role.EMPLOYEE, null, employee(nip)));
                            });
        }
        return seeds;
    }

    /** Agency code by NIP, of those in service. */
    private Map<String, String> people() {
        var people = new HashMap<String, String>();
        each("pegawai.csv", PERSON, found -> people.put(found.group(1), found.group(2)));
        each("mutasi.csv", RETIRED, found -> people.remove(found.group(1)));
        return people;
    }

    private Optional<String> mostTaught(Map<String, String> people) {
        var trainings = new HashMap<String, Integer>();
        people.keySet().forEach(nip -> trainings.put(nip, 0));
        each(
                "peserta.csv",
                LEARNER,
                found -> trainings.computeIfPresent(found.group(1), (_, count) -> count + 1));
        return trainings.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private void each(String file, Pattern pattern, Consumer<Matcher> use) {
        try (var lines = Files.lines(sample.path().resolve(file))) {
            lines.map(pattern::matcher).filter(Matcher::find).forEach(use);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private EmployeeId employee(String nip) {
        return blinding.employee(new Nip(nip));
    }

    private static AgencyId agency(String code) {
        return AgencyId.ofCode(code);
    }
}
