package id.jejak.dashboards.read.agencydashboard;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.award.events.AwardKind;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmploymentKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A city of three agencies with two units each, and whatever can happen to its people. */
final class RandomCity {
    private final Random random;
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final Map<String, String> agencyOf = new HashMap<>();
    private final List<String[]> assessments = new ArrayList<>();
    private final List<String[]> sessions = new ArrayList<>();
    private final List<String[]> awards = new ArrayList<>();
    private LocalDate today = LocalDate.parse("2020-01-01");

    private RandomCity(long seed) {
        random = new Random(seed);
    }

    static List<DomainEvent> history(long seed, int size) {
        var city = new RandomCity(seed);
        city.found();
        while (city.events.size() < size) {
            city.today = city.today.plusDays(city.random.nextInt(9));
            city.events.add(city.next(city.today.toString(), "x" + city.events.size()));
        }
        return city.events;
    }

    private void found() {
        events.add(Facts.agency("city"));
        for (var agency : List.of("a", "b", "c")) {
            events.add(Facts.agency("city", agency));
            agencies.add(agency);
            for (var unit : List.of(agency + "1", agency + "2")) {
                events.add(Facts.agency("city", agency, unit));
                agencies.add(unit);
            }
        }
    }

    private DomainEvent next(String on, String id) {
        if (people.size() < 3) {
            return appointed(on, id);
        }
        var who = any(people);
        return switch (random.nextInt(12)) {
            case 0, 1 -> appointed(on, id);
            case 2 -> transferred(who, on);
            case 3 -> Facts.kindChanged(who, any(List.of(EmploymentKind.values())), on);
            case 4 -> random.nextInt(4) == 0 ? retired(who, on) : completed(who, on, id);
            case 5, 6 -> completed(who, on, id);
            case 7 -> assessed(who, on, id);
            case 8 -> assessments.isEmpty() ? assessed(who, on, id) : corrected(on);
            case 9, 10 -> sessions.isEmpty() ? completed(who, on, id) : evaluated(on);
            default -> awarded(who, on, id);
        };
    }

    private DomainEvent appointed(String on, String id) {
        people.add(id);
        agencyOf.put(id, any(agencies));
        var kind = any(List.of(EmploymentKind.values()));
        return Facts.appointed(id, agencyOf.get(id), kind, on);
    }

    private DomainEvent transferred(String who, String on) {
        var to = any(agencies);
        return Facts.transferred(who, agencyOf.put(who, to), to, on);
    }

    private DomainEvent retired(String who, String on) {
        people.remove(who);
        return Facts.retired(who, on);
    }

    private DomainEvent completed(String who, String on, String id) {
        sessions.add(new String[] {who, id});
        var jp = random.nextInt(40) + "." + random.nextInt(100);
        return Facts.completed(who, id, jp, on, today.plusMonths(6).toString());
    }

    private DomainEvent assessed(String who, String on, String id) {
        assessments.add(new String[] {who, id});
        return Facts.assessed(who, id, on, anyResult(), Facts.result("M.09", 1, 3));
    }

    private DomainEvent corrected(String on) {
        var old = any(assessments);
        return Facts.corrected(old[0], old[1], on, anyResult());
    }

    private DomainEvent evaluated(String on) {
        var session = any(sessions);
        var level = any(List.of(KirkpatrickLevel.values()));
        return Facts.evaluated(session[0], session[1], level, "" + random.nextInt(101), on);
    }

    private DomainEvent awarded(String who, String on, String id) {
        if (!awards.isEmpty() && random.nextInt(3) == 0) {
            var award = awards.removeFirst();
            return Facts.revoked(award[0], award[1], AwardKind.INNOVATION, on);
        }
        awards.add(new String[] {who, id});
        return Facts.granted(who, id, AwardKind.INNOVATION, on);
    }

    private CompetencyResult anyResult() {
        return Facts.result("M.0" + (1 + random.nextInt(8)), random.nextInt(6), 3);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
