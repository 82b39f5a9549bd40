package id.jejak.training.write.programme;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.training.write.programme.ProgrammeRejection.AIM_TOO_LOW;
import static id.jejak.training.write.programme.ProgrammeRejection.ALREADY_OFFERED;
import static id.jejak.training.write.programme.ProgrammeRejection.COMPETENCY_UNKNOWN;

import id.jejak.deciding.Decision;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.training.events.ProgrammeEvent;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.write.programme.Programme.Offered;
import id.jejak.training.write.programme.Programme.Unknown;
import id.jejak.training.write.programme.ProgrammeCommand.OfferProgramme;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Rules of offering a programme. */
final class ProgrammeDecider {
    private ProgrammeDecider() {}

    /**
     * @param isDefined whether the dictionary defines a competency
     */
    static Decision<ProgrammeEvent> offer(
            OfferProgramme command, Programme state, Predicate<CompetencyId> isDefined) {
        return switch (state) {
            case Offered(var known, _, _) when offered(command, known.occurredOn()).equals(known) ->
                    nothing();
            case Offered _ -> reject(ALREADY_OFFERED);
            case Unknown _ when command.aims().containsValue(Level.NONE) -> reject(AIM_TOO_LOW);
            case Unknown _ when !command.aims().keySet().stream().allMatch(isDefined) ->
                    reject(COMPETENCY_UNKNOWN);
            case Unknown _ -> accept(offered(command, command.on()));
        };
    }

    private static ProgrammeOffered offered(OfferProgramme c, LocalDate on) {
        return new ProgrammeOffered(
                c.programmeId(), c.code(), c.title(), c.form(), c.aims(), c.jp(), on);
    }
}
