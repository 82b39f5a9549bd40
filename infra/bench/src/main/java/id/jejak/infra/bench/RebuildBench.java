package id.jejak.infra.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks for new generations of all read models at once and waits until each of them answers. */
final class RebuildBench {
    private static final String MODELS = "/api/admin/read-models";
    private static final int PAUSE_MILLIS = 50;

    private final Api api;
    private final long events;

    /**
     * @param events in the ledger
     */
    RebuildBench(Api api, long events) {
        this.api = api;
        this.events = events;
    }

    /** One line for each round; the first is the slowest, as the process learns. */
    List<String> rounds(int count) throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        for (var round = 1; round <= count; round++) {
            var began = System.nanoTime();
            for (var model : api.get(MODELS)) {
                api.order(MODELS + "/" + model.get("model").asString() + "/rebuild");
            }
            while (!answers(round)) {
                Thread.sleep(PAUSE_MILLIS);
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            lines.add("%.1f s, %,.0f events a second".formatted(seconds, events / seconds));
            awaitTheDropOfTheOld();
        }
        return lines;
    }

    private boolean answers(int generation) throws IOException, InterruptedException {
        var all = true;
        for (var model : api.get(MODELS)) {
            all &= model.get("generation").asInt() >= generation;
        }
        return all;
    }

    private void awaitTheDropOfTheOld() throws IOException, InterruptedException {
        var busy = true;
        while (busy) {
            Thread.sleep(PAUSE_MILLIS);
            busy = false;
            for (var model : api.get(MODELS)) {
                busy |= !model.get("rebuild").isNull();
            }
        }
    }
}
