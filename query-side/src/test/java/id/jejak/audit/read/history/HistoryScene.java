package id.jejak.audit.read.history;

import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.competency;
import static id.jejak.audit.read.Story.enrolled;
import static id.jejak.audit.read.Story.ranked;
import static id.jejak.audit.read.Story.scheduled;
import static id.jejak.audit.read.Story.transferred;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;

import id.jejak.audit.read.FixedPaths;
import id.jejak.audit.read.replay.Replays;
import id.jejak.kernel.Actor;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.projecting.AsActor;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A small city's history and how to ask for it. */
abstract class HistoryScene {
    private static final Map<String, String> WHO =
            Map.of(
                    "actor", "officer-7",
                    "actorRole", "OFFICER",
                    "onBehalfOf", "head",
                    "reason", "=1+1, really",
                    "source", "api",
                    "commandId", "c-1",
                    "correlationId", "r-1");

    Stage stage;
    private HistoryController controller;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new HistoryProjection(), Replays.projection());
        var models = stage.server().models();
        var search = new NoteSearch(models, Replays.positions(models), stage.ledger());
        var position = new ReadPosition(models);
        var access = new HistoryAccess(new FixedPaths(Map.of()));
        controller =
                new HistoryController(
                        new WhoDidWhat(search, access, stage.ledger(), position), position);
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                agency("city", "kominfo", "unit"),
                agency("city", "bappeda"),
                competency("M.01"),
                appointed("ani", "unit", "2015-02-01"),
                scheduled("s1", "bappeda", 10, "2020-03-01"),
                enrolled("s1", "ani", "2020-02-01"),
                transferred("ani", "unit", "bappeda", "2021-01-01"));
        stage.record(ranked("ani", "III/b", "2021-04-01"), WHO);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    WebTestClient.ResponseSpec ask(Actor actor, String path) {
        return asking(actor, controller).get().uri(path).exchange();
    }

    JsonNode answer(Actor actor, String query) {
        return LedgerJson.mapper()
                .readTree(AsActor.answer(ask(actor, "/api/audit" + query), String.class));
    }

    List<Integer> positions(Actor actor, String query) {
        return answer(actor, query).get("entries").values().stream()
                .map(entry -> entry.get("position").asInt())
                .toList();
    }

    List<Integer> positions(String query) {
        return positions(auditor(), query);
    }
}
