package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two command and two query nodes as processes on one MongoDB. Commands go through both, one node
 * of each kind is killed in the middle of it, and in the end every read model is what one process
 * alone makes of the same commands.
 */
class NodesTest {
    private static final int TWINS = 10;
    private static final int SEATS = 5;
    private static final int APPLICANTS = 20;
    private static final int CHANGES = 10;
    private static final Duration LATEST = Duration.ofSeconds(3);

    /** A busy machine may be late by as much again. */
    private static final Duration ALLOWED = Nodes.CLAIM_TIMEOUT.multipliedBy(2);

    @TempDir Path home;

    @Test
    void nodes_share_the_work_and_survive_each_other() throws Exception {
        try (var nodes = Nodes.on(home);
                var diary = new Diary(home.resolve("diary"));
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = nodes.start("command-1", "command-2", "query-1", "query-2", "single-1");
            var command = List.of(started.get(0).admin(), started.get(1).admin());
            var query = List.of(started.get(2).admin(), started.get(3).admin());
            var alone = pool.submit(() -> alone(started.get(4).admin()));
            eachKeepsToItsRole(command, query);
            sharesAreFair(query);
            var deeds = new Deeds(command.getFirst());
            asManyAreKilled(deeds, diary, started);
            nothingAcknowledgedIsLost(deeds, diary, command.getLast());
            var shown = ReadModels.digest(query.getLast());
            assertThat(shown.get("collections")).isEqualTo(alone.get());
            var stranger = pool.submit(() -> anotherBlindingKeyIsRefused(nodes));
            var back = nodes.start("command-1", "query-1");
            var commandNow = List.of(back.get(0).admin(), command.getLast());
            var queryNow = List.of(back.get(1).admin(), query.getLast());
            sharesAreFair(queryNow);
            assertThat(ReadModels.digest(queryNow.getFirst())).isEqualTo(shown);
            whoSignsInAtOneNodeIsKnownAtAll(back.getLast().port(), started);
            anAccountIsOneEverywhere(commandNow, queryNow);
            stranger.get();
            theSameKeyAtBothIsStoredOnce(commandNow);
            var city = City.found(commandNow.getFirst(), "contest");
            aNodeThatStoodStillSpoilsNothing(back.getLast(), city, queryNow);
            onePersonIsAppointedOnce(city, commandNow);
            seatsAreNotOversold(city, commandNow);
            everyQueryNodeHearsSoon(city, commandNow, queryNow);
        }
    }

    private static void eachKeepsToItsRole(List<Api> command, List<Api> query) {
        for (var path : List.of("/api/agencies", "/", "/imports", "/api/audit")) {
            command.getFirst().get(path).isRefusedWith(421, "role.answers-no-questions");
        }
        query.getFirst()
                .post("/api/agencies", Map.of())
                .isRefusedWith(421, "role.takes-no-commands");
        query.getFirst().get("/api/imports").isRefusedWith(421, "role.takes-no-commands");
        command.getFirst().get("/api/imports").ok();
        var taken = command.getFirst().get("/api/openapi").ok().at("/paths");
        assertThat(taken.has("/api/employees")).isTrue();
        assertThat(taken.has("/api/audit")).isFalse();
        var asked = query.getFirst().get("/api/openapi").ok().at("/paths");
        assertThat(asked.has("/api/audit")).isTrue();
        assertThat(asked.has("/api/employees")).isFalse();
        assertThat(command.getFirst().get("/actuator/health").at("/components").has("projections"))
                .isFalse();
    }

    /** Each within one of half of them. */
    private static void sharesAreFair(List<Api> query) throws InterruptedException {
        var half = ReadModels.count(query.getFirst()) / 2;
        for (var node : query) {
            ReadModels.until(node, kept -> kept >= half && kept <= half + 1);
        }
    }

    private void asManyAreKilled(Deeds deeds, Diary diary, List<JejakProcess> started)
            throws Exception {
        var first = started.get(0).admin();
        var second = started.get(1).admin();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var odd = pool.submit(() -> deeds.carryOut(p -> p % 2 == 1, diary, List.of(second)));
            var even =
                    pool.submit(
                            () -> deeds.carryOut(p -> p % 2 == 0, diary, List.of(first, second)));
            awaitDone(deeds, Deeds.ALL / 4);
            started.get(2).kill();
            var handedOver = takesOver(started.get(3).admin());
            awaitDone(deeds, Deeds.ALL / 2);
            started.get(0).kill();
            even.get();
            odd.get();
            System.out.printf(
                    "nodes: read models of a killed node handed over after %d ms (claim timeout %d"
                            + " ms)%n",
                    handedOver.toMillis(), Nodes.CLAIM_TIMEOUT.toMillis());
            assertThat(handedOver).isLessThan(ALLOWED);
        }
    }

    private static Duration takesOver(Api survivor) throws InterruptedException {
        var all = ReadModels.count(survivor);
        return ReadModels.until(survivor, kept -> kept == all);
    }

    private static void awaitDone(Deeds deeds, int count) throws InterruptedException {
        while (deeds.done() < count) {
            Thread.sleep(1);
        }
    }

    private static void nothingAcknowledgedIsLost(Deeds deeds, Diary diary, Api survivor)
            throws Exception {
        var promised = diary.read();
        assertThat(promised).hasSize(Deeds.ALL);
        for (var one : promised) {
            assertThat(deeds.again(survivor, one.commandId())).isEqualTo(one);
        }
    }

    private JsonNode alone(Api single) throws Exception {
        try (var diary = new Diary(home.resolve("diary-alone"))) {
            new Deeds(single).carryOut(_ -> true, diary, List.of(single));
        }
        return ReadModels.digest(single).get("collections");
    }

    private static void whoSignsInAtOneNodeIsKnownAtAll(int query, List<JejakProcess> nodes)
            throws Exception {
        var otherQuery = nodes.get(3).port();
        var command = nodes.get(1).port();
        try (var visitor = new Visitor()) {
            visitor.signIn(KnownAdministrator.NAME, KnownAdministrator.PASSWORD, query);
            assertThat(visitor.status(otherQuery, "/api/agencies")).isEqualTo(200);
            assertThat(visitor.status(command, "/api/imports")).isEqualTo(200);
            visitor.signOut(otherQuery);
            assertThat(visitor.status(query, "/api/agencies")).isEqualTo(401);
            assertThat(visitor.status(command, "/api/imports")).isEqualTo(401);
        }
    }

    private Void anotherBlindingKeyIsRefused(Nodes nodes) throws Exception {
        try (var stranger =
                JejakProcess.start(
                        home.resolve("stranger"), "6f".repeat(32), nodes.settings("command-9"))) {
            stranger.await(Pattern.compile("begun with another blinding key"));
            assertThat(stranger.exitCode()).isEqualTo(1);
        }
        return null;
    }

    /** Made at one node, an account opens the others too. */
    private static void anAccountIsOneEverywhere(List<Api> command, List<Api> query)
            throws InterruptedException {
        var made =
                command.getFirst()
                        .post("/api/accounts", Map.of("name", "nodes-auditor", "role", "AUDITOR"));
        var auditor = query.getLast().as("nodes-auditor", made.at("/password").asString());
        var patience = System.nanoTime() + LATEST.toNanos();
        while (auditor.get("/api/audit").status() != 200) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.sleep(100);
        }
    }

    private static void theSameKeyAtBothIsStoredOnce(List<Api> command) throws Exception {
        var head = ReadModels.ledgerHead(command.getFirst());
        for (var twin = 0; twin < TWINS; twin++) {
            var code = "TWIN-" + twin;
            var body = City.request(code);
            var answers = new HashSet<Answer.Outcome>();
            for (var answer :
                    RepeatedCommandTest.atOnce(
                            2, i -> command.get(i).send("POST", "/api/agencies", body, code))) {
                answers.add(answer.outcome());
            }
            assertThat(answers).hasSize(1);
        }
        assertThat(ReadModels.ledgerHead(command.getLast())).isEqualTo(head + TWINS);
    }

    /** It wakes up believing that it still keeps up what another node has taken over. */
    private static void aNodeThatStoodStillSpoilsNothing(
            JejakProcess paused, City city, List<Api> query) throws Exception {
        city.appoint("Sebelum");
        paused.pause();
        city.appoint("Selama");
        takesOver(query.getLast());
        city.appoint("Selama");
        paused.resume();
        var last = city.appoint("Sesudah").position();
        sharesAreFair(query);
        for (var node : query) {
            var shown =
                    node.get("/api/agencies/%s/dashboard?atLeast=%d".formatted(city.id, last)).ok();
            assertThat(shown.at("/headcount/total").asInt()).isEqualTo(4);
        }
    }

    private static void onePersonIsAppointedOnce(City city, List<Api> command) throws Exception {
        var person = city.newEmployee("Satu");
        var head = ReadModels.ledgerHead(command.getFirst());
        for (var answer :
                RepeatedCommandTest.atOnce(
                        TWINS, i -> command.get(i % 2).post("/api/employees", person))) {
            answer.outcome();
        }
        assertThat(ReadModels.ledgerHead(command.getFirst())).isEqualTo(head + 1);
    }

    private static void seatsAreNotOversold(City city, List<Api> command) throws Exception {
        var people =
                IntStream.range(0, APPLICANTS).mapToObj(i -> city.appoint("P" + i).id()).toList();
        var enrolments = "/api/sessions/" + city.session("contested", SEATS).id() + "/enrolments/";
        var wish = Map.of("on", City.TODAY.toString());
        var seated = new ArrayList<String>();
        var waiting = new ArrayList<String>();
        var answers =
                RepeatedCommandTest.atOnce(
                                APPLICANTS,
                                i -> command.get(i % 2).put(enrolments + people.get(i), wish))
                        .iterator();
        for (var person : people) {
            var answer = answers.next();
            (answer.status() == 200 ? seated : waiting).add(person);
            if (answer.status() != 200) {
                answer.isRefusedWith(409, "training.no-seat-left");
            }
        }
        assertThat(seated).hasSize(SEATS);
        aSeatGivenBackAtOneNodeIsFreeAtTheOther(enrolments, seated, waiting, command);
    }

    /**
     * Whoever took the last seat has the full session in memory, and may not go by that when the
     * next seat was given back at the other node. A refusal is recorded nowhere, so that only who
     * is refused would ever know.
     */
    private static void aSeatGivenBackAtOneNodeIsFreeAtTheOther(
            String enrolments, List<String> seated, List<String> waiting, List<Api> command) {
        var on = Map.of("on", City.TODAY.toString());
        for (var i = 0; i < SEATS; i++) {
            var givenBack = enrolments + seated.get(i) + "?reason=Sakit&on=" + City.TODAY;
            command.getFirst().send("DELETE", givenBack, Map.of(), "give-back-" + i).outcome();
            command.getLast().put(enrolments + waiting.get(i), on).outcome();
        }
        for (var node : command) {
            node.put(enrolments + waiting.getLast(), on)
                    .isRefusedWith(409, "training.no-seat-left");
        }
    }

    /** One of the two keeps the dashboard up, the other only shows it. */
    private static void everyQueryNodeHearsSoon(City city, List<Api> command, List<Api> query)
            throws Exception {
        for (var node : query) {
            var since = city.appoint("Awal").position();
            var dashboard = "/api/agencies/" + city.id + "/dashboard";
            node.get(dashboard + "?atLeast=" + since).ok();
            var delays = new ArrayList<Duration>();
            try (var live = new LiveListener(node.lines(dashboard + "/live?since=" + since))) {
                for (var i = 0; i < CHANGES; i++) {
                    var changed =
                            command.get(i % 2)
                                    .post("/api/employees", city.newEmployee("Baru"))
                                    .outcome();
                    delays.add(live.delayOf(changed.position()));
                }
            }
            delays.sort(null);
            System.out.printf(
                    "nodes: %d changes heard at a query node after the answer: median %d ms, last"
                            + " %d ms%n",
                    CHANGES, delays.get(CHANGES / 2).toMillis(), delays.getLast().toMillis());
            assertThat(delays.getLast()).isLessThan(LATEST);
        }
    }
}
