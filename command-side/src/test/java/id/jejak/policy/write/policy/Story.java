package id.jejak.policy.write.policy;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.Flaw;
import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.ConsultationClosed;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyConsulted;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRedrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRetired;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.policy.events.PolicyEvent.PolicySimulated;
import id.jejak.policy.events.PolicyEvent.PolicySuperseded;
import id.jejak.policy.events.PolicyEvent.PolicyValidated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What happened to a yearly duty: the old one came with Jejak, the new one is worked on. */
final class Story {
    static final PolicyRef OLD = new PolicyRef("duty", "2019.1");
    static final PolicyRef NEW = new PolicyRef("duty", "2026.1");
    static final PolicyRef NEXT = new PolicyRef("duty", "2027.1");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final String AUTHOR = "kebijakan";
    static final String ADMIN = "admin";
    static final List<Flaw> NO_FLAWS = List.of();
    static final SortedMap<String, String> SCOPE =
            new TreeMap<>(Map.of("from", "2014-01-01", "to", "2026-03-31", "sexes", "FEMALE"));
    static final SortedMap<String, BigDecimal> FIGURES =
            new TreeMap<>(Map.of("changed", BigDecimal.TEN));

    private Story() {}

    static String sha256(int limit) {
        return Texts.duty(NEW, limit).sha256();
    }

    static PolicyEvent shipped(PolicyRef ref, int limit, String from) {
        var day = LocalDate.parse(from);
        return new PolicyShipped(ref, Texts.duty(ref, limit).dmn(), sha256(limit), day, day);
    }

    static PolicyEvent drafted(PolicyRef ref, int limit) {
        return new PolicyDrafted(ref, Texts.duty(ref, limit).dmn(), sha256(limit), AUTHOR, TODAY);
    }

    static PolicyEvent redrafted(int limit, String by) {
        return new PolicyRedrafted(NEW, Texts.duty(NEW, limit).dmn(), sha256(limit), by, TODAY);
    }

    static PolicyEvent validated(int limit) {
        return validated(NEW, limit);
    }

    static PolicyEvent validated(PolicyRef ref, int limit) {
        return new PolicyValidated(ref, sha256(limit), NO_FLAWS, DecidedBy.COMPILED, AUTHOR, TODAY);
    }

    static PolicyEvent faulty(int limit) {
        return new PolicyValidated(NEW, sha256(limit), List.of(gap()), null, AUTHOR, TODAY);
    }

    static Flaw gap() {
        return new Flaw("policy.gap", true, "met", null, "jpYear", "[20 .. 24)");
    }

    static PolicyEvent simulated(int limit) {
        return new PolicySimulated(NEW, sha256(limit), "q", 9, SCOPE, FIGURES, ADMIN, TODAY);
    }

    static PolicyEvent consulted(int limit, String with) {
        return new PolicyConsulted(NEW, sha256(limit), with, "Setuju", TODAY);
    }

    static PolicyEvent closed() {
        return new ConsultationClosed(NEW, "Diterima", TODAY);
    }

    static PolicyEvent adopted(int limit, LocalDate from) {
        return adopted(NEW, limit, from, null);
    }

    static PolicyEvent adopted(
            PolicyRef ref,
            int limit,
            LocalDate from,
            @org.jspecify.annotations.Nullable String why) {
        return new PolicyAdopted(ref, sha256(limit), from, DecidedBy.COMPILED, why, ADMIN, TODAY);
    }

    static PolicyEvent superseded(PolicyRef ref, PolicyRef by, LocalDate from) {
        return new PolicySuperseded(ref, by.version(), from, TODAY);
    }

    static PolicyEvent retired(PolicyRef ref, LocalDate from) {
        return new PolicyRetired(ref, from, "Dicabut", ADMIN, TODAY);
    }
}
