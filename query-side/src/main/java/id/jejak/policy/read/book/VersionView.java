package id.jejak.policy.read.book;

import id.jejak.policy.rules.Turns;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One version as of a day.
 *
 * @param name as the model calls itself
 * @param description of the model: its source, what is certain and what is not
 * @param official whether it came with Jejak as a rule that is law
 * @param from first day in force; null for what was never adopted
 * @param until first day on which it is not in force any more; null while no end is known
 * @param sha256 of the present text
 * @param texts every text it had, the present one last
 * @param taken the official text that came under this name and is another; null where none did
 */
public record VersionView(
        String version,
        String name,
        String description,
        boolean official,
        Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String sha256,
        List<VersionCard.Text> texts,
        VersionCard.@Nullable Text taken,
        Preparation preparation,
        VersionCard.@Nullable Adoption adoption,
        VersionCard.@Nullable Retirement retirement) {
    static VersionView of(VersionCard card, Turns turns, LocalDate day) {
        return new VersionView(
                card.version(),
                card.name(),
                card.description(),
                card.shipped(),
                standing(card, turns, day),
                card.firstDay().orElse(null),
                turns.endOf(card.version()).or(card::retiredFrom).orElse(null),
                card.sha256(),
                card.texts(),
                card.taken(),
                card.preparation(),
                card.adoption(),
                card.retirement());
    }

    /** Whether it has been adopted, so that everybody may read it. */
    boolean isPublic() {
        return from != null;
    }

    /** Whether anybody was consulted on the present text. */
    public boolean anybodyHeard() {
        return preparation.consultations().stream().anyMatch(one -> one.sha256().equals(sha256));
    }

    private static Standing standing(VersionCard card, Turns turns, LocalDate day) {
        var begin = turns.beginOf(card.version()).orElse(null);
        if (begin == null) {
            return card.retirement() == null ? Standing.DRAFT : Standing.RETIRED;
        }
        if (day.isBefore(begin)) {
            return Standing.TO_COME;
        }
        if (turns.endOf(card.version()).filter(end -> !day.isBefore(end)).isEmpty()) {
            return Standing.IN_FORCE;
        }
        return turns.successorOf(card.version()).isPresent()
                ? Standing.SUPERSEDED
                : Standing.RETIRED;
    }
}
