package id.jejak.policy.read.book;

import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.Flaw;
import id.jejak.policy.events.PolicyEvent.ConsultationClosed;
import id.jejak.policy.events.PolicyEvent.PolicyConsulted;
import id.jejak.policy.events.PolicyEvent.PolicySimulated;
import id.jejak.policy.events.PolicyEvent.PolicyValidated;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What was done for a version before it was adopted.
 *
 * @param check the last one, of whatever text
 * @param closing null while consultations go on; a new text opens them again
 */
public record Preparation(
        @Nullable Check check,
        List<Simulation> simulations,
        List<Consultation> consultations,
        @Nullable Closing closing) {
    static final Preparation NONE = new Preparation(null, List.of(), List.of(), null);

    /**
     * @param decidedBy null where a flaw is an error
     */
    public record Check(
            String sha256,
            List<Flaw> flaws,
            @Nullable DecidedBy decidedBy,
            String by,
            LocalDate on) {}

    /**
     * @param figure a decimal as it was written
     */
    public record Figure(String name, String figure) {}

    /**
     * @param upTo position of the ledger up to which the text was tried
     * @param scope what was looked at; null for a trial of an older Jejak
     */
    public record Simulation(
            String sha256,
            String question,
            long upTo,
            @Nullable SortedMap<String, String> scope,
            List<Figure> figures,
            String by,
            LocalDate on) {}

    public record Consultation(String sha256, String with, String said, LocalDate on) {}

    public record Closing(String summary, LocalDate on) {}

    Preparation with(PolicyValidated e) {
        var next = new Check(e.sha256(), e.flaws(), e.decidedBy(), e.by(), e.occurredOn());
        return new Preparation(next, simulations, consultations, closing);
    }

    Preparation with(PolicySimulated e) {
        var figures =
                e.figures().entrySet().stream()
                        .map(one -> new Figure(one.getKey(), one.getValue().toPlainString()))
                        .toList();
        var next =
                new Simulation(
                        e.sha256(),
                        e.question(),
                        e.position(),
                        e.scope(),
                        figures,
                        e.by(),
                        e.occurredOn());
        return new Preparation(check, and(simulations, next), consultations, closing);
    }

    Preparation with(PolicyConsulted e) {
        var next = new Consultation(e.sha256(), e.with(), e.said(), e.occurredOn());
        return new Preparation(check, simulations, and(consultations, next), closing);
    }

    Preparation with(ConsultationClosed e) {
        var next = new Closing(e.summary(), e.occurredOn());
        return new Preparation(check, simulations, consultations, next);
    }

    Preparation opened() {
        return new Preparation(check, simulations, consultations, null);
    }

    private static <T> List<T> and(List<T> all, T last) {
        return Stream.concat(all.stream(), Stream.of(last)).toList();
    }
}
