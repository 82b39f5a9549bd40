package id.jejak.policy.read.lab;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the lab may take.
 *
 * @param threads of one run, 0 for as many as the machine has processors
 * @param atOnce runs at once
 * @param waiting runs that may wait for their turn
 * @param kept finished reports; the oldest makes room for a new one
 * @param smallestGroup people of whom a policy maker is told something that few share
 */
@ConfigurationProperties("jejak.lab")
record LabSettings(
        @DefaultValue("0") int threads,
        @DefaultValue("2") int atOnce,
        @DefaultValue("8") int waiting,
        @DefaultValue("100") int kept,
        @DefaultValue("5") int smallestGroup) {
    /** Part of the machine that is left to the lab, however many commands and readers come. */
    private static final double BESIDE_OTHERS = 0.1;

    LabSettings {
        if (threads < 0 || atOnce < 1 || waiting < 1 || kept < 1 || smallestGroup < 1) {
            throw new IllegalArgumentException(
                    "jejak.lab.at-once, jejak.lab.waiting, jejak.lab.kept and"
                            + " jejak.lab.smallest-group are 1 or more");
        }
    }

    int threadsOfARun() {
        return threads > 0 ? threads : processors();
    }

    /** The part of its time that each thread works at the least. */
    double shareOfAThread() {
        return Math.min(1, processors() * BESIDE_OTHERS / (threadsOfARun() * atOnce));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
