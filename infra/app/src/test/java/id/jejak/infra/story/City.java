package id.jejak.infra.story;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A city with an agency, a unit, a post and its standard, made through the API. */
final class City {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final String LONG_AGO = "2010-03-01";
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int SEQUENCES = 999;

    private final Api api;
    final String code;
    final String id;
    final String agency;
    final String unit;
    final String post;

    private City(Api api, City made) {
        this.api = api;
        code = made.code;
        id = made.id;
        agency = made.agency;
        unit = made.unit;
        post = made.post;
    }

    private City(Api api, String code) {
        this.api = api;
        this.code = code;
        id = agency(code, "CITY", Map.of("regionCode", code));
        agency = agency(code + "-DINAS", "AGENCY", Map.of("parentCode", code));
        unit = agency(code + "-UNIT", "UNIT", Map.of("parentCode", code + "-DINAS"));
        post =
                api.post(
                                "/api/posts",
                                Map.of(
                                        "code",
                                        code + "-POST",
                                        "title",
                                        "Analis",
                                        "postClass",
                                        "JF_AHLI_PERTAMA",
                                        "on",
                                        LONG_AGO))
                        .outcome()
                        .id();
        api.put(
                        "/api/posts/" + post + "/standard",
                        Map.of(
                                "required",
                                Map.of("M.01", "3", "M.03", "2"),
                                "basis",
                                "Keputusan 1/2019",
                                "on",
                                "2019-01-01"))
                .outcome();
    }

    static City found(Api api, String code) {
        return new City(api, code);
    }

    /** What a bare city is registered with. */
    static Map<String, String> request(String code) {
        return Map.of(
                "code", code, "name", "Kota", "kind", "CITY", "regionCode", code, "on", LONG_AGO);
    }

    /** The same city, for whoever asks there after a restart. */
    City in(Api other) {
        return new City(other, this);
    }

    private String agency(String itsCode, String kind, Map<String, String> place) {
        var body = new HashMap<>(place);
        body.putAll(
                Map.of("code", itsCode, "name", "Nama " + itsCode, "kind", kind, "on", LONG_AGO));
        return api.post("/api/agencies", body).outcome().id();
    }

    Map<String, String> newEmployee(String name) {
        return Map.ofEntries(
                Map.entry("nip", nip()),
                Map.entry("name", name),
                Map.entry("kind", "PNS"),
                Map.entry("serviceSince", LONG_AGO),
                Map.entry("agencyCode", code + "-UNIT"),
                Map.entry("postCode", code + "-POST"),
                Map.entry("rank", "III/b"),
                Map.entry("education", "S1"),
                Map.entry("on", LONG_AGO));
    }

    Answer.Outcome appoint(String name) {
        return api.post("/api/employees", newEmployee(name)).outcome();
    }

    /** A session of one day, today, in a programme of its own that aims at M.01. */
    Answer.Outcome session(String itsCode, int seats) {
        api.post(
                        "/api/programmes",
                        Map.of(
                                "code",
                                itsCode + "-PROGRAMME",
                                "title",
                                "Bimtek",
                                "form",
                                "BIMTEK",
                                "aims",
                                Map.of("M.01", "3"),
                                "jp",
                                "8",
                                "on",
                                LONG_AGO))
                .outcome();
        return api.post("/api/sessions", newSession(itsCode, seats)).outcome();
    }

    private Map<String, String> newSession(String itsCode, int seats) {
        return Map.ofEntries(
                Map.entry("code", itsCode),
                Map.entry("programmeCode", itsCode + "-PROGRAMME"),
                Map.entry("reach", "NATIONAL"),
                Map.entry("days", "1"),
                Map.entry("startsOn", TODAY.toString()),
                Map.entry("endsOn", TODAY.toString()),
                Map.entry("seats", Integer.toString(seats)),
                Map.entry("place", "Balai Kota"),
                Map.entry("organiserCode", code + "-DINAS"),
                Map.entry("on", TODAY.minusDays(1).toString()));
    }

    private static String nip() {
        var number = PEOPLE.getAndIncrement();
        return "198504%02d2010032%03d".formatted(1 + number / SEQUENCES, 1 + number % SEQUENCES);
    }
}
