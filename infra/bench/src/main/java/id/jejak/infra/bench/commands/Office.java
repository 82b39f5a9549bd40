package id.jejak.infra.bench.commands;

import id.jejak.infra.bench.measure.Rate;
import id.jejak.infra.bench.measure.Workers;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** An agency whose officer appoints employees and has them assessed. */
public final class Office {
    private static final String OFFICER = "petugas-ukur";

    private static final String LONG_AGO = "2015-01-01";
    private static final LocalDate FIRST_BIRTH = LocalDate.parse("1965-01-01");
    private static final int NUMBERS = 999;

    private final AtomicInteger appointed = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> employees = new ConcurrentLinkedQueue<>();

    /** Founds a city with a post; answers the password of its officer. */
    public String found(Line admin) throws IOException {
        var city =
                admin.send("POST", "/api/agencies", agency("KOTA", "CITY", "regionCode", "KOTA"));
        admin.send("POST", "/api/agencies", agency("DINAS", "AGENCY", "parentCode", "KOTA"));
        admin.send("POST", "/api/agencies", agency("BIDANG", "UNIT", "parentCode", "DINAS"));
        var post =
                Map.of(
                        "code", "ANALIS",
                        "title", "Analis",
                        "postClass", "JF_AHLI_PERTAMA",
                        "on", LONG_AGO);
        var postId = id(admin.send("POST", "/api/posts", json(post)));
        var standard =
                Map.of(
                        "required",
                        Map.of("M.01", "3", "M.03", "2"),
                        "basis",
                        "Keputusan 1/2019",
                        "on",
                        LONG_AGO);
        admin.send("PUT", "/api/posts/" + postId + "/standard", json(standard));
        var account = Map.of("name", OFFICER, "role", "OFFICER", "agency", id(city));
        var made = admin.send("POST", "/api/accounts", json(account));
        return JsonMapper.shared().readTree(made).get("password").asString();
    }

    private static String agency(String code, String kind, String place, String where) {
        return json(
                Map.of(
                        "code",
                        code,
                        "name",
                        "Nama " + code,
                        "kind",
                        kind,
                        place,
                        where,
                        "on",
                        LONG_AGO));
    }

    private static String id(String answer) {
        return JsonMapper.shared().readTree(answer).get("id").asString();
    }

    /**
     * Sends one command after the other over each of some connections.
     *
     * @param password the officer's
     */
    public Rate work(int port, String password, int connections, Duration time) throws Exception {
        var lines = new ArrayList<Line>();
        try {
            for (var line = 0; line < connections; line++) {
                lines.add(new Line(port, OFFICER, password));
            }
            return Workers.run(connections, true, time, number -> () -> command(lines.get(number)));
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
    }

    /** Every second command appoints somebody, every other one assesses somebody. */
    private void command(Line officer) throws IOException {
        var number = appointed.getAndIncrement();
        var employee = number % 2 == 0 ? null : employees.poll();
        if (employee == null) {
            var answer = officer.send("POST", "/api/employees", appointment(number));
            employees.add(id(answer));
        } else {
            officer.send("POST", "/api/assessments", assessment(employee));
        }
    }

    private static String appointment(int number) {
        var birth = FIRST_BIRTH.plusDays(number / NUMBERS).format(DateTimeFormatter.BASIC_ISO_DATE);
        return json(
                Map.of(
                        "nip", "%s2010032%03d".formatted(birth, 1 + number % NUMBERS),
                        "name", "Pegawai " + number,
                        "kind", "PNS",
                        "serviceSince", LONG_AGO,
                        "agencyCode", "BIDANG",
                        "postCode", "ANALIS",
                        "rank", "III/b",
                        "education", "S1",
                        "on", LONG_AGO));
    }

    private static String assessment(String employee) {
        return json(
                Map.of(
                        "employeeId", employee,
                        "purpose", "MAPPING",
                        "method", "ASSESSMENT_CENTER",
                        "assessor", "Tim Asesor BKPSDM",
                        "achieved", Map.of("M.01", "2", "M.03", "2"),
                        "evidence", List.of("Laporan 7/2020"),
                        "on", "2020-02-28"));
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
