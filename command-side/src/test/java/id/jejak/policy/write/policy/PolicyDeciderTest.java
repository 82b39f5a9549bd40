package id.jejak.policy.write.policy;

import static id.jejak.policy.write.policy.PolicyRejection.ALREADY_ADOPTED;
import static id.jejak.policy.write.policy.PolicyRejection.BEFORE_DRAFT;
import static id.jejak.policy.write.policy.PolicyRejection.BEFORE_LAST_STEP;
import static id.jejak.policy.write.policy.PolicyRejection.CONSULTATION_OVER;
import static id.jejak.policy.write.policy.PolicyRejection.HAS_ERRORS;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_CONSULTED;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_DRAFTED;
import static id.jejak.policy.write.policy.PolicyRejection.NOT_VALIDATED;
import static id.jejak.policy.write.policy.PolicyRejection.OTHER_TEXT;
import static id.jejak.policy.write.policy.Story.ADMIN;
import static id.jejak.policy.write.policy.Story.AUTHOR;
import static id.jejak.policy.write.policy.Story.NEW;
import static id.jejak.policy.write.policy.Story.NO_FLAWS;
import static id.jejak.policy.write.policy.Story.OLD;
import static id.jejak.policy.write.policy.Story.TODAY;
import static id.jejak.policy.write.policy.Story.adopted;
import static id.jejak.policy.write.policy.Story.closed;
import static id.jejak.policy.write.policy.Story.consulted;
import static id.jejak.policy.write.policy.Story.drafted;
import static id.jejak.policy.write.policy.Story.faulty;
import static id.jejak.policy.write.policy.Story.gap;
import static id.jejak.policy.write.policy.Story.redrafted;
import static id.jejak.policy.write.policy.Story.shipped;
import static id.jejak.policy.write.policy.Story.simulated;
import static id.jejak.policy.write.policy.Story.validated;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.Flaw;
import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.events.PolicyEvent.PolicyRedrafted;
import id.jejak.policy.events.PolicyEvent.PolicySimulated;
import id.jejak.policy.write.policy.PolicyCommand.CloseConsultation;
import id.jejak.policy.write.policy.PolicyCommand.ConsultOnPolicy;
import id.jejak.policy.write.policy.PolicyCommand.DraftPolicy;
import id.jejak.policy.write.policy.PolicyCommand.SimulatePolicy;
import id.jejak.policy.write.policy.PolicyCommand.ValidatePolicy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

class PolicyDeciderTest {
    private final Spec<Versions, PolicyEvent> spec = new Spec<>(Versions.NONE, Versions::evolve);

    @Test
    void a_version_is_drafted() {
        spec.given().when(draft(NEW, 20)).then(drafted(NEW, 20));
    }

    @Test
    void the_same_text_again_changes_nothing() {
        spec.given(drafted(NEW, 20)).when(draft(NEW, 20)).thenNothing();
        spec.given(shipped(OLD, 20, "2019-05-15")).when(draft(OLD, 20)).thenNothing();
    }

    @Test
    void a_draft_takes_another_text_and_what_is_adopted_none() {
        spec.given(drafted(NEW, 20)).when(draft(NEW, 24)).then(redrafted(24, AUTHOR));
        spec.given(shipped(OLD, 20, "2019-05-15"))
                .when(draft(OLD, 24))
                .thenRejected(ALREADY_ADOPTED);
        spec.given(drafted(NEW, 20), validated(20), adopted(20, TODAY))
                .when(draft(NEW, 24))
                .thenRejected(ALREADY_ADOPTED);
    }

    @Test
    void a_check_is_recorded_with_what_it_found_once() {
        spec.given(drafted(NEW, 20)).when(validate(20, NO_FLAWS)).then(validated(20));
        spec.given(drafted(NEW, 20), validated(20)).when(validate(20, NO_FLAWS)).thenNothing();
        spec.given(drafted(NEW, 20)).when(validate(20, List.of(gap()))).then(faulty(20));
        spec.given(drafted(NEW, 20), faulty(20)).when(validate(20, NO_FLAWS)).then(validated(20));
    }

    @Test
    void a_check_of_a_text_that_was_replaced_meanwhile_is_refused() {
        spec.given(drafted(NEW, 20), redrafted(24, AUTHOR))
                .when(validate(20, NO_FLAWS))
                .thenRejected(OTHER_TEXT);
    }

    @Test
    void a_trial_needs_a_checked_text_without_errors() {
        spec.given(drafted(NEW, 20)).when(simulate(20, "q")).thenRejected(NOT_VALIDATED);
        spec.given(drafted(NEW, 20), faulty(20)).when(simulate(20, "q")).thenRejected(HAS_ERRORS);
        spec.given(drafted(NEW, 20), validated(20)).when(simulate(20, "q")).then(simulated(20));
        spec.given(drafted(NEW, 20), validated(20), redrafted(24, AUTHOR))
                .when(simulate(24, "q"))
                .thenRejected(NOT_VALIDATED);
        spec.given(drafted(NEW, 20), validated(20))
                .when(simulate(24, "q"))
                .thenRejected(OTHER_TEXT);
    }

    @Test
    void the_same_report_again_changes_nothing() {
        spec.given(drafted(NEW, 20), validated(20), simulated(20))
                .when(simulate(20, "q"))
                .thenNothing();
    }

    @Test
    void a_trial_of_which_nobody_knows_what_it_looked_at_says_so() {
        spec.given(drafted(NEW, 20), validated(20))
                .when(simulate(20, "q", new TreeMap<>()))
                .then(
                        new PolicySimulated(
                                NEW, Story.sha256(20), "q", 9, null, Story.FIGURES, ADMIN, TODAY));
    }

    @Test
    void people_are_heard_until_consultations_are_closed() {
        spec.given(drafted(NEW, 20)).when(consult("KORPRI", TODAY)).then(consulted(20, "KORPRI"));
        spec.given(drafted(NEW, 20), consulted(20, "KORPRI"))
                .when(consult("KORPRI", TODAY))
                .thenNothing();
        spec.given(drafted(NEW, 20))
                .when(consult("KORPRI", TODAY.minusDays(1)))
                .thenRejected(BEFORE_DRAFT);
        spec.given(drafted(NEW, 20), consulted(20, "KORPRI"), closed())
                .when(consult("BKPSDM", TODAY))
                .thenRejected(CONSULTATION_OVER);
    }

    @Test
    void consultations_are_closed_after_somebody_was_heard() {
        spec.given(drafted(NEW, 20)).when(close(TODAY)).thenRejected(NOT_CONSULTED);
        spec.given(drafted(NEW, 20), consulted(20, "KORPRI"))
                .when(close(TODAY.minusDays(1)))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(drafted(NEW, 20), consulted(20, "KORPRI")).when(close(TODAY)).then(closed());
        spec.given(drafted(NEW, 20), consulted(20, "KORPRI"), closed())
                .when(close(TODAY))
                .thenNothing();
    }

    @Test
    void another_text_opens_consultations_again() {
        spec.given(drafted(NEW, 20), consulted(20, "KORPRI"), closed(), redrafted(24, AUTHOR))
                .when(consult(24, "BKPSDM", TODAY))
                .then(consulted(24, "BKPSDM"));
    }

    @Test
    void who_was_shown_a_former_text_was_not_consulted_on_this_one() {
        spec.given(drafted(NEW, 20), redrafted(24, AUTHOR))
                .when(consult(20, "KORPRI", TODAY))
                .thenRejected(OTHER_TEXT);
        spec.given(drafted(NEW, 20), consulted(20, "KORPRI"), redrafted(24, AUTHOR))
                .when(close(TODAY))
                .thenRejected(NOT_CONSULTED);
        spec.given(
                        drafted(NEW, 20),
                        consulted(20, "KORPRI"),
                        redrafted(24, AUTHOR),
                        redrafted(20, AUTHOR))
                .when(close(TODAY))
                .then(closed());
    }

    @Test
    void nobody_was_shown_a_text_before_it_was_written() {
        var later = TODAY.plusDays(2);
        var other = new PolicyRedrafted(NEW, "<dmn/>", Story.sha256(24), AUTHOR, later);
        spec.given(drafted(NEW, 20), other)
                .when(consult(24, "KORPRI", TODAY.plusDays(1)))
                .thenRejected(BEFORE_DRAFT);
    }

    @Test
    void a_version_that_nobody_drafted_takes_no_step() {
        spec.given().when(validate(20, NO_FLAWS)).thenRejected(NOT_DRAFTED);
        spec.given().when(simulate(20, "q")).thenRejected(NOT_DRAFTED);
        spec.given().when(consult("KORPRI", TODAY)).thenRejected(NOT_DRAFTED);
        spec.given().when(close(TODAY)).thenRejected(NOT_DRAFTED);
    }

    @Test
    void what_is_adopted_takes_no_step_of_a_draft() {
        spec.given(shipped(NEW, 20, "2019-05-15"))
                .when(validate(20, NO_FLAWS))
                .thenRejected(ALREADY_ADOPTED);
    }

    @Test
    void a_history_that_begins_with_an_adoption_stops_the_show() {
        assertThatThrownBy(() -> Versions.evolve(Versions.NONE, adopted(20, TODAY)))
                .hasMessage("corrupt stream: PolicyAdopted after Unknown");
    }

    private static Function<Versions, Decision<PolicyEvent>> draft(PolicyRef ref, int limit) {
        var command = new DraftPolicy(Texts.duty(ref, limit), AUTHOR, TODAY);
        return state -> PolicyDecider.draft(command, state);
    }

    private static Function<Versions, Decision<PolicyEvent>> validate(int limit, List<Flaw> flaws) {
        @Nullable DecidedBy engine = flaws.isEmpty() ? DecidedBy.COMPILED : null;
        var command = new ValidatePolicy(NEW, Story.sha256(limit), flaws, engine, AUTHOR, TODAY);
        return state -> PolicyDecider.validate(command, state);
    }

    private static Function<Versions, Decision<PolicyEvent>> simulate(int limit, String question) {
        return simulate(limit, question, Story.SCOPE);
    }

    private static Function<Versions, Decision<PolicyEvent>> simulate(
            int limit, String question, SortedMap<String, String> scope) {
        var command =
                new SimulatePolicy(
                        NEW, Story.sha256(limit), question, 9, scope, Story.FIGURES, ADMIN, TODAY);
        return state -> PolicyDecider.simulate(command, state);
    }

    private static Function<Versions, Decision<PolicyEvent>> consult(String with, LocalDate on) {
        return consult(20, with, on);
    }

    private static Function<Versions, Decision<PolicyEvent>> consult(
            int limit, String with, LocalDate on) {
        var command = new ConsultOnPolicy(NEW, Story.sha256(limit), with, "Setuju", on);
        return state -> PolicyDecider.consult(command, state);
    }

    private static Function<Versions, Decision<PolicyEvent>> close(LocalDate on) {
        var command = new CloseConsultation(NEW, "Diterima", on);
        return state -> PolicyDecider.close(command, state);
    }
}
