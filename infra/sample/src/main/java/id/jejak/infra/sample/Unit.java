package id.jejak.infra.sample;

/**
 * The smallest place of work.
 *
 * @param weight how many people of its agency work there, relative to its sister units
 * @param coverage chance that its people are assessed when their turn comes, 0 to 1
 * @param zeal how eagerly it sends people to trainings, around 1
 */
record Unit(
        String code,
        String name,
        String agency,
        Field field,
        double weight,
        double coverage,
        double zeal) {

    boolean isSchool() {
        return name.startsWith("SD ") || name.startsWith("SMP ");
    }
}
