package id.jejak.projecting;

import id.jejak.projecting.Progress.Mark;

/** How far one generation of a read model is: the one that answers, or one that is being built. */
final class Standing {

    private static final String NOTHING_RECORDED = "";

    private final Progress progress;
    private final String key;
    private final int firstGeneration;

    private Standing(Progress progress, String key, int firstGeneration) {
        this.progress = progress;
        this.key = key;
        this.firstGeneration = firstGeneration;
    }

    static Standing live(Progress progress, String model) {
        return new Standing(progress, model, 0);
    }

    static Standing building(Progress progress, String model, int generation) {
        return new Standing(progress, model + "." + generation, generation);
    }

    /** At position -1 when nothing is written yet. */
    Mark mark() {
        return progress.of(key).orElse(new Mark(firstGeneration, -1, NOTHING_RECORDED));
    }

    void write(Mark mark) {
        progress.write(key, mark);
    }

    /**
     * Lets the generation of another standing answer. Refused by the database if that one is not as
     * far as this one, or if another generation answers meanwhile.
     */
    void giveWayTo(Standing next) {
        progress.swap(key, mark().generation(), next.mark());
        progress.remove(next.key);
    }
}
