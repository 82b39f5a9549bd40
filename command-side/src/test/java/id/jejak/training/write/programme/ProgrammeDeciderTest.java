package id.jejak.training.write.programme;

import static id.jejak.training.write.programme.ProgrammeRejection.AIM_TOO_LOW;
import static id.jejak.training.write.programme.ProgrammeRejection.ALREADY_OFFERED;
import static id.jejak.training.write.programme.ProgrammeRejection.COMPETENCY_UNKNOWN;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.ProgrammeId;
import id.jejak.training.events.ProgrammeEvent;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.write.programme.ProgrammeCommand.OfferProgramme;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

class ProgrammeDeciderTest {
    static final ProgrammeId ID = new ProgrammeId("pka");
    static final CompetencyId INTEGRITAS = new CompetencyId("M.01");
    static final LocalDate DAY = LocalDate.of(2024, 1, 2);

    private final Spec<Programme, ProgrammeEvent> spec =
            new Spec<>(Programme.UNKNOWN, Programme::evolve);

    @Test
    void a_programme_is_offered_with_its_aims() {
        spec.given().when(offer(command("PKA", 3))).then(offered());
    }

    @Test
    void offering_the_same_again_changes_nothing_on_whatever_day() {
        spec.given(offered()).when(offer(command("PKA", 3))).thenNothing();
        spec.given(offered()).when(offer(command("PKA", 3, DAY.plusDays(9)))).thenNothing();
    }

    @Test
    void another_content_under_the_same_code_is_refused() {
        spec.given(offered()).when(offer(command("PKA", 4))).thenRejected(ALREADY_OFFERED);
        spec.given(offered()).when(offer(command("PKP", 3))).thenRejected(ALREADY_OFFERED);
    }

    @Test
    void an_aim_below_level_one_is_refused() {
        spec.given().when(offer(command("PKA", 0))).thenRejected(AIM_TOO_LOW);
    }

    @Test
    void an_aim_at_an_undefined_competency_is_refused() {
        spec.given()
                .when(state -> ProgrammeDecider.offer(command("PKA", 3), state, _ -> false))
                .thenRejected(COMPETENCY_UNKNOWN);
    }

    private static Function<Programme, Decision<ProgrammeEvent>> offer(OfferProgramme command) {
        return state -> ProgrammeDecider.offer(command, state, INTEGRITAS::equals);
    }

    static OfferProgramme command(String title, int level) {
        return command(title, level, DAY);
    }

    private static OfferProgramme command(String title, int level, LocalDate on) {
        return new OfferProgramme(
                ID, "PKA-2024", title, TrainingForm.MANAGERIAL, aims(level), Jp.of(40), on);
    }

    static ProgrammeOffered offered() {
        return new ProgrammeOffered(
                ID, "PKA-2024", "PKA", TrainingForm.MANAGERIAL, aims(3), Jp.of(40), DAY);
    }

    private static SortedMap<CompetencyId, Level> aims(int level) {
        return new TreeMap<>(Map.of(INTEGRITAS, new Level(level)));
    }
}
