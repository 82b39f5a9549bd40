package id.jejak.infra.sample;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.Sex;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * Hands out numbers of one city. The sequence rises within a 15-digit prefix, in steps of the count
 * of cities, so that two cities never hand out the same number.
 */
final class Nips {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private final Map<String, Integer> used = new HashMap<>();
    private final int first;

    Nips(int cityOrder) {
        first = cityOrder + 1;
    }

    Nip next(LocalDate birth, LocalDate since, EmploymentKind kind, Sex sex) {
        var appointed =
                kind.isPns()
                        ? since.format(DateTimeFormatter.ofPattern("uuuuMM"))
                        : since.getYear() + "21";
        var prefix = birth.format(DAY) + appointed + (sex == Sex.MALE ? 1 : 2);
        var sequence = used.merge(prefix, first, (last, _) -> last + City.ALL.size());
        return new Nip(prefix + "%03d".formatted(sequence));
    }
}
