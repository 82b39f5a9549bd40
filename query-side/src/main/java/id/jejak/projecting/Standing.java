package id.jejak.projecting;

import id.jejak.projecting.Progress.Mark;

/**
 * How far one part of one generation of a read model is: of the one that answers, or of one that is
 * being built.
 */
final class Standing {

    private final Progress progress;
    private final String key;
    private final int firstGeneration;
    private final Part part;

    private Standing(Progress progress, String key, int firstGeneration, Part part) {
        this.progress = progress;
        this.key = key;
        this.firstGeneration = firstGeneration;
        this.part = part;
    }

    static Standing live(Progress progress, String model, Part part) {
        return new Standing(progress, model, 0, part);
    }

    static Standing building(Progress progress, String model, int generation, Part part) {
        return new Standing(progress, keyOfBuilding(model, generation), generation, part);
    }

    static String keyOfBuilding(String model, int generation) {
        return model + "." + generation;
    }

    Part part() {
        return part;
    }

    /**
     * At position -1 when nothing is written yet.
     *
     * @throws IllegalStateException when the model is divided into another number of parts
     */
    Mark mark() {
        return progress.of(key).map(this::own).orElse(Mark.nothing(firstGeneration));
    }

    private Mark own(Progress.State state) {
        if (state.parts().size() != part.of()) {
            throw new IllegalStateException(
                    "read model %s has %d parts, and this process is set to %d"
                            .formatted(key, state.parts().size(), part.of()));
        }
        return state.parts().get(part.number());
    }

    void write(Mark mark) {
        progress.write(key, part, mark);
    }
}
