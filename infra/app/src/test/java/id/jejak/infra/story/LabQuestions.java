package id.jejak.infra.story;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Asks the policy lab and waits for its answer. */
final class LabQuestions {
    private static final Duration LONGEST_RUN = Duration.ofSeconds(60);

    private LabQuestions() {}

    /** Gives the question's id. */
    static String answered(Api maker, Map<String, ?> question) throws InterruptedException {
        var id = maker.post("/api/lab/questions", question).at("/id").asString();
        var deadline = System.nanoTime() + LONGEST_RUN.toNanos();
        while (!maker.get(path(id, "")).at("/state").asString().equals("DONE")
                && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        return id;
    }

    /** The body of a ready-made question. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> ready(Api maker, String key) {
        var templates = maker.get("/api/lab/templates").ok().json();
        return StreamSupport.stream(templates.spliterator(), false)
                .filter(one -> one.at("/key").asString().equals(key))
                .map(one -> JsonMapper.shared().convertValue(one.at("/question"), Map.class))
                .findFirst()
                .orElseThrow();
    }

    static String path(String id, String rest) {
        return "/api/lab/questions/" + id + rest;
    }
}
