package id.jejak.competency.write.dictionary;

import static id.jejak.competency.events.CompetencyKind.MANAGERIAL;
import static id.jejak.competency.events.CompetencyKind.TECHNICAL;
import static id.jejak.competency.write.dictionary.DictionaryRejection.OTHER_KIND;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.competency.events.CompetencyEvent;
import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.CompetencyId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.function.Function;

class DictionaryDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 2);
    private static final CompetencyId ID = new CompetencyId("M.02");

    private final Spec<Competency, CompetencyEvent> spec =
            new Spec<>(Competency.UNDEFINED, Competency::evolve);

    @Test
    void a_competency_is_defined() {
        spec.given().when(define(MANAGERIAL, "Kerja Sama", "d")).then(defined());
    }

    @Test
    void the_same_entry_again_changes_nothing() {
        spec.given(defined()).when(define(MANAGERIAL, "Kerja Sama", "d")).thenNothing();
    }

    @Test
    void another_name_rewords_it() {
        spec.given(defined()).when(define(MANAGERIAL, "Kerjasama", "d")).then(reworded("d"));
    }

    @Test
    void another_definition_rewords_it() {
        spec.given(defined(), reworded("d"))
                .when(define(MANAGERIAL, "Kerjasama", "e"))
                .then(reworded("e"));
    }

    @Test
    void the_latest_wording_again_changes_nothing() {
        spec.given(defined(), reworded("e"))
                .when(define(MANAGERIAL, "Kerjasama", "e"))
                .thenNothing();
    }

    @Test
    void another_kind_is_refused() {
        spec.given(defined()).when(define(TECHNICAL, "Kerja Sama", "d")).thenRejected(OTHER_KIND);
    }

    @Test
    void a_history_that_begins_with_a_rewording_stops_the_show() {
        assertThatThrownBy(() -> Competency.evolve(Competency.UNDEFINED, reworded("d")))
                .hasMessage("corrupt stream: CompetencyReworded after Undefined");
    }

    @Test
    void a_history_with_two_definitions_stops_the_show() {
        var defined = Competency.evolve(Competency.UNDEFINED, defined());
        assertThatThrownBy(() -> Competency.evolve(defined, defined()))
                .hasMessage("corrupt stream: CompetencyDefined after Defined");
    }

    private static Function<Competency, Decision<CompetencyEvent>> define(
            CompetencyKind kind, String name, String definition) {
        var command = new DefineCompetency(ID, kind, name, definition, DAY);
        return state -> DictionaryDecider.define(command, state);
    }

    private static CompetencyEvent defined() {
        return new CompetencyDefined(ID, MANAGERIAL, "Kerja Sama", "d", DAY);
    }

    private static CompetencyEvent reworded(String definition) {
        return new CompetencyReworded(ID, "Kerjasama", definition, DAY);
    }
}
