package id.jejak.policy.write.policy;

import id.jejak.policy.events.PolicyEvent.PolicyConsulted;
import id.jejak.policy.events.PolicyEvent.PolicySimulated;
import id.jejak.policy.events.PolicyEvent.PolicyValidated;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must be known about one version to decide about it. */
sealed interface Version {
    record Unknown() implements Version {}

    /**
     * @param authors of this text and of those it replaced
     * @param since day of this text
     * @param checked the last check of this text
     * @param simulations of this text
     * @param consultations on any text of the version; those on this one count
     * @param closed whether consultations ended, and the text is still the same
     */
    record Draft(
            String sha256,
            Set<String> authors,
            LocalDate since,
            @Nullable PolicyValidated checked,
            List<PolicySimulated> simulations,
            List<PolicyConsulted> consultations,
            boolean closed)
            implements Version {
        static Draft of(String sha256, String author, LocalDate since) {
            return new Draft(sha256, Set.of(author), since, null, List.of(), List.of(), false);
        }

        Draft with(String newSha256, String author, LocalDate on) {
            return new Draft(
                    newSha256,
                    Set.copyOf(Stream.concat(authors.stream(), Stream.of(author)).toList()),
                    on,
                    null,
                    List.of(),
                    consultations,
                    false);
        }

        Draft with(PolicyValidated check) {
            return new Draft(sha256, authors, since, check, simulations, consultations, closed);
        }

        Draft with(PolicySimulated trial) {
            return new Draft(
                    sha256,
                    authors,
                    since,
                    checked,
                    Stream.concat(simulations.stream(), Stream.of(trial)).toList(),
                    consultations,
                    closed);
        }

        Draft with(PolicyConsulted consultation) {
            return new Draft(
                    sha256,
                    authors,
                    since,
                    checked,
                    simulations,
                    Stream.concat(consultations.stream(), Stream.of(consultation)).toList(),
                    closed);
        }

        Draft withoutFurtherConsultation() {
            return new Draft(sha256, authors, since, checked, simulations, consultations, true);
        }

        boolean isHeard() {
            return heard().findAny().isPresent();
        }

        /** Day of the last consultation, or of the text. */
        LocalDate lastHeard() {
            return heard().map(PolicyConsulted::occurredOn).max(LocalDate::compareTo).orElse(since);
        }

        private Stream<PolicyConsulted> heard() {
            return consultations.stream().filter(one -> one.sha256().equals(sha256));
        }
    }

    /** Shipped ones too. */
    record Adopted(String sha256, LocalDate from) implements Version {}

    record Retired(LocalDate from) implements Version {}

    Version UNKNOWN = new Unknown();
}
