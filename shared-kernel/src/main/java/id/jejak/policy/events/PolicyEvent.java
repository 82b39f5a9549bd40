package id.jejak.policy.events;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PolicyRef;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One version of a policy, from its draft to the day on which its turn ends. */
public sealed interface PolicyEvent extends DomainEvent {
    /** Id and version. */
    PolicyRef policy();

    /**
     * An official rule that came with Jejak; nobody adopted it here.
     *
     * @param dmn the whole text, DMN 1.3 XML
     * @param sha256 of the text in UTF-8, in hexadecimal
     * @param from first day in force
     */
    record PolicyShipped(
            PolicyRef policy, String dmn, String sha256, LocalDate from, LocalDate occurredOn)
            implements PolicyEvent {}

    /**
     * A later Jejak brought a text under a name that a version had already. It is kept to be read,
     * and the version stays as it is.
     *
     * @param dmn the whole text that came, DMN 1.3 XML
     * @param sha256 of the text in UTF-8, in hexadecimal
     */
    record PolicyNameTaken(PolicyRef policy, String dmn, String sha256, LocalDate occurredOn)
            implements PolicyEvent {}

    /**
     * @param dmn the whole text, DMN 1.3 XML
     * @param sha256 of the text in UTF-8, in hexadecimal
     * @param by account of the author; of a text that came with Jejak, its automation
     */
    record PolicyDrafted(
            PolicyRef policy, String dmn, String sha256, String by, LocalDate occurredOn)
            implements PolicyEvent {}

    /** The text of a draft was replaced; what was checked and tried was another text. */
    record PolicyRedrafted(
            PolicyRef policy, String dmn, String sha256, String by, LocalDate occurredOn)
            implements PolicyEvent {}

    /**
     * @param sha256 of the text that was checked
     * @param decidedBy null where a flaw is an error, so that nothing may decide by it
     */
    record PolicyValidated(
            PolicyRef policy,
            String sha256,
            List<Flaw> flaws,
            @Nullable DecidedBy decidedBy,
            String by,
            LocalDate occurredOn)
            implements PolicyEvent {
        public PolicyValidated {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * The text was tried on everything that ever happened; the report itself is the lab's.
     *
     * @param sha256 of the text that was tried
     * @param question SHA-256 of what the lab was asked, in hexadecimal
     * @param position of the ledger up to which it was tried
     * @param scope what was looked at by name, such as {@code from}, {@code to} and {@code
     *     ageFrom}; null where an older event does not tell
     * @param figures the report's headline by name, such as {@code changed}
     */
    record PolicySimulated(
            PolicyRef policy,
            String sha256,
            String question,
            long position,
            @Nullable SortedMap<String, String> scope,
            SortedMap<String, BigDecimal> figures,
            String by,
            LocalDate occurredOn)
            implements PolicyEvent {
        public PolicySimulated {
            scope = scope == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(scope));
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }
    }

    /**
     * @param sha256 of the text that was shown
     * @param with an agency, an association, a forum: no private person
     * @param said their words, or the sense of them
     */
    record PolicyConsulted(
            PolicyRef policy, String sha256, String with, String said, LocalDate occurredOn)
            implements PolicyEvent {}

    /**
     * @param summary what became of what was said
     */
    record ConsultationClosed(PolicyRef policy, String summary, LocalDate occurredOn)
            implements PolicyEvent {}

    /**
     * @param from first day in force, never before {@code occurredOn}
     * @param reason why it was adopted without a trial or a consultation; null if it had both
     * @param by account of who adopted it, none of its authors
     */
    record PolicyAdopted(
            PolicyRef policy,
            String sha256,
            LocalDate from,
            DecidedBy decidedBy,
            @Nullable String reason,
            String by,
            LocalDate occurredOn)
            implements PolicyEvent {}

    /**
     * Its turn will end, because that of another begins.
     *
     * @param successor version whose turn follows
     * @param from first day on which it is not in force any more
     */
    record PolicySuperseded(
            PolicyRef policy, String successor, LocalDate from, LocalDate occurredOn)
            implements PolicyEvent {}

    /**
     * Its turn ends without a successor, or never comes; a draft cannot be adopted any more.
     *
     * @param from first day on which it is not in force any more
     */
    record PolicyRetired(
            PolicyRef policy, LocalDate from, String reason, String by, LocalDate occurredOn)
            implements PolicyEvent {}
}
