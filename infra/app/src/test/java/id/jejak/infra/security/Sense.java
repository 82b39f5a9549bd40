package id.jejak.infra.security;

import id.jejak.kernel.StableId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Values that a caller could mean, from the name of a field. Few, so that they meet again. */
final class Sense {
    private static final String[] CODES = {"a1", "b2", "ani"};
    private static final String[] DAYS = {"2023-05-01", "2024-01-31", "2025-03-31"};
    private static final String[] NUMBERS = {"0", "1", "2", "5", "20", "100"};
    private static final Map<String, String[]> CHOICES =
            Map.ofEntries(
                    choice("kind", "CITY", "AGENCY", "UNIT", "PNS", "PPPK", "MANAGERIAL"),
                    choice("regionCode", "11.72"),
                    choice("parentCode", "", "a1", "b2"),
                    choice("organiserCode", "a1", "b2"),
                    choice("postClass", "PELAKSANA", "JPT_PRATAMA"),
                    choice("education", "S1", "SMA", "D3"),
                    choice("rank", "III/a", "III/b", "IV/e", "IX"),
                    choice("nip", "199001012015021001", "198512312010012002"),
                    choice("cause", "AGE", "OWN_REQUEST", "DECEASED"),
                    choice("form", "TECHNICAL", "SEMINAR", "COACHING", "TUGAS_BELAJAR"),
                    choice("reach", "NATIONAL", "INTERNATIONAL"),
                    choice("purpose", "FILLING", "MAPPING"),
                    choice("method", "ASSESSMENT_CENTER", "TEST"),
                    choice("level", "REACTION", "LEARNING", "BEHAVIOUR", "RESULT"),
                    choice("role", "PARTICIPANT", "SUPERIOR", "OFFICER", "AUDITOR"),
                    choice("atLeast", "0", "1", "-1", "x", ""),
                    choice("code", CODES),
                    choice("number", CODES),
                    choice("jp", "1", "20"),
                    choice("year", "2024", "2025"),
                    choice("knownAt", "2025-03-31T08:00:00Z"),
                    choice("lowest", "1"),
                    choice("highest", "5"),
                    choice("raw", "1", "4.5"),
                    choice("name", "Ani", "ani", "Dinas Komunikasi"));
    private static final List<String> NUMBERED = List.of("days", "seats", "meetings", "score");
    private static final List<String> DATED =
            List.of("on", "from", "to", "asOf", "serviceSince", "startsOn", "endsOn");

    private final RandomGenerator random;
    private final List<String> ids = new ArrayList<>();

    Sense(RandomGenerator random) {
        this.random = random;
        for (var code : CODES) {
            for (var kind : List.of("agency", "post", "programme", "session", "award")) {
                ids.add(StableId.of(kind, code));
            }
        }
    }

    private static Map.Entry<String, String[]> choice(String name, String... values) {
        return Map.entry(name, values);
    }

    void learn(String id) {
        if (ids.size() < 40) {
            ids.add(id);
        }
    }

    String textFor(String name) {
        var choices = CHOICES.get(name);
        if (choices != null) {
            return pick(choices);
        }
        if (DATED.contains(name)) {
            return pick(DAYS);
        }
        if (NUMBERED.contains(name)) {
            return pick(NUMBERS);
        }
        if (name.endsWith("Code")) {
            return pick(CODES);
        }
        var known = name.endsWith("id") || name.endsWith("Id") || name.equals("evaluator");
        return known ? ids.get(random.nextInt(ids.size())) : "Ani";
    }

    private String pick(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
