package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.Map;

/** One employee from appointment to award, each step seen in dashboard, history and replay. */
class StoryTest extends StoryApp {
    private static final LocalDate TODAY = City.TODAY;
    private static final LocalDate ASSESSED = TODAY.minusDays(14);
    private City city;
    private String rina;
    private String budi;

    @Test
    void each_step_is_seen_in_the_dashboard_the_history_and_the_replay() {
        city = City.found(admin, "story");
        shows(0, city.session("story-empty", 1).position(), "/headcount/total");
        appointTwo();
        assess();
        var session = "/api/sessions/" + city.session("story-session", 2).id();
        train(session);
        evaluate(session);
        award();
        theReplayTellsEachDayApart();
    }

    private void appointTwo() {
        rina = city.appoint("Rina").id();
        var second = city.appoint("Budi");
        budi = second.id();
        shows(2, second.position(), "/headcount/total");
        shows(2, second.position(), "/headcount/byKind/PNS");
        recorded(second, budi, "workforce.employee-appointed.v1");
    }

    private void assess() {
        var done =
                admin.post(
                                "/api/assessments",
                                Map.of(
                                        "employeeId",
                                        rina,
                                        "purpose",
                                        "MAPPING",
                                        "method",
                                        "INTERVIEW",
                                        "assessor",
                                        "Tim Asesor",
                                        "achieved",
                                        Map.of("M.01", "2", "M.03", "2"),
                                        "on",
                                        ASSESSED.toString()))
                        .outcome();
        shows(1, done.position(), "/assessment/people");
        shows(-1, done.position(), "/gaps/own/cells/0/missing");
        recorded(done, rina, "assessment.competency-assessed.v1");
    }

    private void train(String session) {
        var on = TODAY.toString();
        var enrolled = admin.put(session + "/enrolments/" + rina, Map.of("on", on)).outcome();
        recorded(enrolled, rina, "training.training-enrolled.v1");
        var attendance = Map.of("days", "1", "on", on);
        recorded(
                admin.put(session + "/attendance/" + rina, attendance).outcome(),
                rina,
                "training.attendance-recorded.v1");
        var result = Map.of("score", "87.5", "on", on);
        var completed = admin.put(session + "/completions/" + rina, result).outcome();
        shows(1, completed.position(), "/learning/0/trained/people");
        shows(8, completed.position(), "/learning/0/pns/jp");
        shows(1, completed.position(), "/evaluations/waiting");
        recorded(completed, rina, "training.training-completed.v1");
    }

    private void evaluate(String session) {
        var path = session + "/participants/" + rina + "/evaluations";
        admin.post(path, evaluation("PEER", rina)).isRefusedWith(409, "evaluation.own-case");
        var done = admin.post(path, evaluation("SUPERIOR", budi)).outcome();
        shows(0, done.position(), "/evaluations/waiting");
        shows(75, done.position(), "/evaluations/results/2/mean");
        recorded(done, rina, "evaluation.evaluation-recorded.v1");
    }

    private static Map<String, String> evaluation(String role, String evaluator) {
        return Map.of(
                "level",
                "BEHAVIOUR",
                "role",
                role,
                "evaluator",
                evaluator,
                "instrument",
                "Angket",
                "instrumentVersion",
                "1",
                "lowest",
                "1",
                "highest",
                "5",
                "raw",
                "4",
                "on",
                TODAY.toString());
    }

    private void award() {
        var on = TODAY.toString();
        var nominated =
                admin.post(
                                "/api/awards",
                                Map.of(
                                        "employeeId",
                                        rina,
                                        "kind",
                                        "ASN_BERPRESTASI",
                                        "nominatedBy",
                                        "Dinas",
                                        "grounds",
                                        "Layanan data",
                                        "on",
                                        on))
                        .outcome();
        recorded(nominated, rina, "award.award-nominated.v1");
        var grant = Map.of("employeeId", rina, "decree", "Keputusan 7", "on", on);
        var granted = admin.post("/api/awards/" + nominated.id() + "/grant", grant).outcome();
        shows(1, granted.position(), "/awards/0/awards");
        recorded(granted, rina, "award.award-granted.v1");
    }

    private void theReplayTellsEachDayApart() {
        var atFirst = replay(ASSESSED.minusDays(1));
        assertThat(atFirst.at("/state/service/rank").asString()).isEqualTo("III/b");
        assertThat(atFirst.at("/state/competencies")).isEmpty();
        var assessed = replay(ASSESSED);
        assertThat(assessed.at("/state/competencies/M.01/gap").asInt()).isEqualTo(-1);
        assertThat(assessed.at("/leftOut/notYetHappened").asInt()).isEqualTo(6);
        var now = replay(TODAY);
        assertThat(now.at("/state/jpPerYear/" + TODAY.getYear()).asInt()).isEqualTo(8);
        assertThat(now.at("/state/evaluations")).hasSize(1);
        assertThat(now.at("/state/awards")).hasSize(1);
        assertThat(now.at("/leftOut/notYetHappened").asInt()).isZero();
        var unknown =
                admin.get("/api/employees/" + rina + "/replay?knownAt=2020-01-01T00:00:00Z").ok();
        assertThat(unknown.at("/events")).isEmpty();
        assertThat(unknown.at("/leftOut/notYetKnown").asInt()).isEqualTo(8);
    }

    private JsonNode replay(LocalDate day) {
        return admin.get("/api/employees/" + rina + "/replay?asOf=" + day).ok().json();
    }

    private void shows(double expected, long position, String figure) {
        var path = "/api/agencies/%s/dashboard?year=%d&atLeast=%d";
        var answer = admin.get(path.formatted(city.id, TODAY.getYear(), position)).ok();
        assertThat(answer.at(figure).asDouble(Double.NaN))
                .as("%s in %s", figure, answer.text())
                .isEqualTo(expected);
    }

    private void recorded(Answer.Outcome outcome, String employee, String type) {
        var path = "/api/audit?employee=%s&size=1&atLeast=%d";
        var newest = admin.get(path.formatted(employee, outcome.position())).ok();
        assertThat(newest.at("/entries/0/type").asString()).isEqualTo(type);
        assertThat(newest.at("/entries/0/commandId").asString()).isEqualTo(outcome.commandId());
        assertThat(newest.at("/entries/0/actor").asString()).isEqualTo(KnownAdministrator.NAME);
        var replay =
                admin.get(
                                "/api/employees/%s/replay?atLeast=%d"
                                        .formatted(employee, outcome.position()))
                        .ok();
        assertThat(replay.at("/events").findValuesAsString("type")).contains(type);
    }
}
