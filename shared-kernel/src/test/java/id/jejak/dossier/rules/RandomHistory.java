package id.jejak.dossier.rules;

import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeFact;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A history that makes sense, recorded in the order it happened, several facts on some days. */
final class RandomHistory {
    private final Random random;
    private final List<Recorded> recorded = new ArrayList<>();
    private final List<String> enrolled = new ArrayList<>();
    private final List<String> finished = new ArrayList<>();
    private final List<String> nominated = new ArrayList<>();
    private LocalDate today = LocalDate.parse("2014-01-01");

    RandomHistory(Random random) {
        this.random = random;
    }

    List<Recorded> facts(int size) {
        add(Facts.appointed(today.toString()));
        while (recorded.size() < size) {
            today = today.plusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(60));
            add(next(today.toString(), "x" + recorded.size()));
        }
        return recorded;
    }

    private EmployeeFact next(String on, String id) {
        return switch (random.nextInt(9)) {
            case 0 -> Facts.ranked(List.of("III/b", "III/c", "III/d").get(random.nextInt(3)), on);
            case 1 -> Facts.transferred(random.nextBoolean() ? Facts.BAPPEDA : Facts.KOMINFO, on);
            case 2 -> Facts.attained(Education.values()[random.nextInt(10)], on);
            case 3 -> assessed(on, id);
            case 4 -> finishedOr(on, id);
            case 5 -> evaluatedOr(on, id);
            case 6 -> awarded(on, id);
            default -> enrolled(on, id);
        };
    }

    private EmployeeFact assessed(String on, String id) {
        var result = Facts.result("M.0" + (1 + random.nextInt(9)), random.nextInt(6), 3);
        return Facts.assessed(id, on, result);
    }

    private EmployeeFact enrolled(String on, String id) {
        enrolled.add(id);
        return Facts.enrolled(id, on);
    }

    private EmployeeFact finishedOr(String on, String id) {
        if (enrolled.isEmpty()) {
            return enrolled(on, id);
        }
        var session = enrolled.remove(random.nextInt(enrolled.size()));
        if (random.nextInt(5) == 0) {
            return Facts.withdrawn(session, on);
        }
        finished.add(session);
        return Facts.completed(session, 1 + random.nextInt(40), on);
    }

    private EmployeeFact evaluatedOr(String on, String id) {
        if (finished.isEmpty()) {
            return enrolled(on, id);
        }
        var level = KirkpatrickLevel.values()[random.nextInt(4)];
        return Facts.evaluated(id, finished.get(random.nextInt(finished.size())), level, on);
    }

    private EmployeeFact awarded(String on, String id) {
        if (nominated.isEmpty()) {
            nominated.add(id);
            return Facts.nominated(id, on);
        }
        return Facts.granted(nominated.removeFirst(), on);
    }

    private void add(EmployeeFact fact) {
        var at = today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        recorded.add(new Recorded(100L + recorded.size(), at, fact));
    }
}
