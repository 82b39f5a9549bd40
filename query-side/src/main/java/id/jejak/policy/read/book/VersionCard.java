package id.jejak.policy.read.book;

import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.PolicyEvent;
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

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one version.
 *
 * @param name as the model calls itself
 * @param description of the model: its source, what is certain and what is not
 * @param shipped whether it came with Jejak as an official rule
 * @param texts every text it had, the present one last
 * @param taken the official text that came under this name and is another; null where none did
 */
record VersionCard(
        String version,
        String name,
        String description,
        boolean shipped,
        List<Text> texts,
        @Nullable Text taken,
        Preparation preparation,
        @Nullable Adoption adoption,
        @Nullable Retirement retirement) {
    /**
     * @param by account of the author; null where it came with Jejak as an official rule
     */
    public record Text(String sha256, @Nullable String by, LocalDate on) {}

    /**
     * @param reason why without a trial or a consultation; null if it had both
     */
    public record Adoption(
            LocalDate from,
            DecidedBy decidedBy,
            @Nullable String reason,
            String by,
            LocalDate on) {}

    public record Retirement(LocalDate from, String reason, String by, LocalDate on) {}

    static VersionCard of(String version) {
        return new VersionCard(
                version, "", "", false, List.of(), null, Preparation.NONE, null, null);
    }

    boolean hasText(String sha256) {
        return Stream.concat(texts.stream(), Stream.ofNullable(taken))
                .anyMatch(text -> text.sha256().equals(sha256));
    }

    String sha256() {
        return texts.getLast().sha256();
    }

    /** As it was decided, whether or not that turn came; empty for a draft. */
    Optional<LocalDate> firstDay() {
        return shipped
                ? Optional.of(texts.getFirst().on())
                : Optional.ofNullable(adoption).map(Adoption::from);
    }

    Optional<LocalDate> retiredFrom() {
        return Optional.ofNullable(retirement).map(Retirement::from);
    }

    VersionCard after(PolicyEvent event) {
        return switch (event) {
            case PolicyShipped e -> with(e.dmn(), new Text(e.sha256(), null, e.from()), true);
            case PolicyNameTaken e -> withTaken(new Text(e.sha256(), null, e.occurredOn()));
            case PolicyDrafted e ->
                    with(e.dmn(), new Text(e.sha256(), e.by(), e.occurredOn()), false);
            case PolicyRedrafted e ->
                    with(e.dmn(), new Text(e.sha256(), e.by(), e.occurredOn()), false);
            case PolicyValidated e -> with(preparation.with(e), adoption, retirement);
            case PolicySimulated e -> with(preparation.with(e), adoption, retirement);
            case PolicyConsulted e -> with(preparation.with(e), adoption, retirement);
            case ConsultationClosed e -> with(preparation.with(e), adoption, retirement);
            case PolicyAdopted e -> with(preparation, adoption(e), retirement);
            case PolicySuperseded _ -> this;
            case PolicyRetired e ->
                    with(
                            preparation,
                            adoption,
                            new Retirement(e.from(), e.reason(), e.by(), e.occurredOn()));
        };
    }

    private static Adoption adoption(PolicyAdopted e) {
        return new Adoption(e.from(), e.decidedBy(), e.reason(), e.by(), e.occurredOn());
    }

    private VersionCard with(String dmn, Text text, boolean official) {
        var words = ModelWords.of(dmn);
        return new VersionCard(
                version,
                words.name(),
                words.description(),
                official,
                Stream.concat(texts.stream(), Stream.of(text)).toList(),
                taken,
                preparation.opened(),
                adoption,
                retirement);
    }

    private VersionCard with(
            Preparation done, @Nullable Adoption adopted, @Nullable Retirement retired) {
        return new VersionCard(
                version, name, description, shipped, texts, taken, done, adopted, retired);
    }

    private VersionCard withTaken(Text official) {
        return new VersionCard(
                version,
                name,
                description,
                shipped,
                texts,
                official,
                preparation,
                adoption,
                retirement);
    }
}
