package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.DAY;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.Flaw;
import id.jejak.policy.events.PolicyEvent.ConsultationClosed;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyConsulted;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyNameTaken;
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
import java.util.TreeMap;
import java.util.stream.Stream;

final class PolicySamples {
    private static final PolicyRef POLICY = new PolicyRef("ip-asn", "2026.1");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final String DMN = "<definitions/>";
    private static final String SHA = "ab12";

    private PolicySamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new PolicyShipped(POLICY, DMN, SHA, LocalDate.of(2019, 5, 15), DAY),
                new PolicyNameTaken(POLICY, DMN, SHA, DAY),
                new PolicyDrafted(POLICY, DMN, SHA, "kebijakan", DAY),
                new PolicyRedrafted(POLICY, DMN, SHA, "kebijakan", DAY),
                new PolicyValidated(
                        POLICY,
                        SHA,
                        List.of(
                                new Flaw("policy.gap", true, "duty", 3, "days", "[1 .. 2)"),
                                new Flaw("policy.style", false, null, null, null, "no name")),
                        DecidedBy.COMPILED,
                        "kebijakan",
                        DAY),
                new PolicySimulated(
                        POLICY,
                        SHA,
                        "cd34",
                        4711,
                        null,
                        new TreeMap<>(
                                Map.of(
                                        "changed",
                                        new BigDecimal("12"),
                                        "points",
                                        new BigDecimal("-3.50"))),
                        "kebijakan",
                        DAY),
                new PolicyConsulted(POLICY, SHA, "KORPRI", "Setuju", DAY),
                new ConsultationClosed(POLICY, "Diterima", DAY),
                new PolicyAdopted(POLICY, SHA, FROM, DecidedBy.REFERENCE, "Mendesak", "admin", DAY),
                new PolicySuperseded(POLICY, "2026.2", FROM, DAY),
                new PolicyRetired(POLICY, FROM, "Dicabut", "admin", DAY));
    }
}
