package id.jejak.voice.write.voice;

import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.voice.write.voice.VoiceRejection.AGENCY_UNKNOWN;
import static id.jejak.voice.write.voice.VoiceRejection.ALREADY_ANSWERED;
import static id.jejak.voice.write.voice.VoiceRejection.ALREADY_SUBMITTED;
import static id.jejak.voice.write.voice.VoiceRejection.ANOTHER_AGENCY;
import static id.jejak.voice.write.voice.VoiceRejection.ANOTHER_PLACE;
import static id.jejak.voice.write.voice.VoiceRejection.BEFORE_LAST_STEP;
import static id.jejak.voice.write.voice.VoiceRejection.NOT_SUBMITTED;
import static id.jejak.voice.write.voice.VoiceRejection.NO_SUCH_NEED;
import static id.jejak.voice.write.voice.VoiceRejection.REASON_MISSING;
import static id.jejak.voice.write.voice.VoiceRejection.WAS_REJECTED;

import id.jejak.deciding.Spec;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.VoiceId;
import id.jejak.voice.events.VoiceEvent;
import id.jejak.voice.events.VoiceEvent.VoiceAcknowledged;
import id.jejak.voice.events.VoiceEvent.VoiceAnswered;
import id.jejak.voice.events.VoiceEvent.VoiceLinked;
import id.jejak.voice.events.VoiceEvent.VoiceRejected;
import id.jejak.voice.events.VoiceEvent.VoiceSubmitted;
import id.jejak.voice.events.VoiceKind;
import id.jejak.voice.events.VoiceTheme;
import id.jejak.voice.write.voice.VoiceCommand.AcknowledgeVoice;
import id.jejak.voice.write.voice.VoiceCommand.AnswerVoice;
import id.jejak.voice.write.voice.VoiceCommand.LinkVoice;
import id.jejak.voice.write.voice.VoiceCommand.RejectVoice;
import id.jejak.voice.write.voice.VoiceCommand.SubmitVoice;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class VoiceDeciderTest {
    static final VoiceId ID = new VoiceId("v1");
    static final LocalDate SAID = LocalDate.of(2026, 3, 2);
    static final LocalDate LATER = LocalDate.of(2026, 3, 9);
    static final NeedsCycleId CYCLE = new NeedsCycleId("akpk");
    static final CompetencyId SERVICE = new CompetencyId("M.05");
    private static final AgencyId CITY = new AgencyId("sabang");

    private final Spec<Voice, VoiceEvent> spec = new Spec<>(Voice.UNHEARD, Voice::evolve);

    @Test
    void anybody_speaks_to_a_known_agency() {
        spec.given().when(s -> VoiceDecider.submit(submit("slow"), s, true)).then(submitted());
        spec.given()
                .when(s -> VoiceDecider.submit(submit("slow"), s, false))
                .thenRejected(AGENCY_UNKNOWN);
    }

    @Test
    void the_same_voice_again_changes_nothing_at_any_step_and_another_text_is_refused() {
        spec.given(submitted())
                .when(s -> VoiceDecider.submit(submit("slow"), s, true))
                .thenNothing();
        spec.given(submitted(), answered())
                .when(s -> VoiceDecider.submit(submit("slow"), s, true))
                .thenNothing();
        spec.given(submitted(), rejected())
                .when(s -> VoiceDecider.submit(submit("slower"), s, true))
                .thenRejected(ALREADY_SUBMITTED);
    }

    @Test
    void a_voice_is_acknowledged_once() {
        var c = new AcknowledgeVoice(ID, KOMINFO, LATER);
        var known = new VoiceAcknowledged(ID, KOMINFO, LATER);
        spec.given().when(s -> VoiceDecider.acknowledge(c, s)).thenRejected(NOT_SUBMITTED);
        spec.given(submitted()).when(s -> VoiceDecider.acknowledge(c, s)).then(known);
        spec.given(submitted(), known).when(s -> VoiceDecider.acknowledge(c, s)).thenNothing();
        spec.given(submitted(), answered()).when(s -> VoiceDecider.acknowledge(c, s)).thenNothing();
        spec.given(submitted(), rejected())
                .when(s -> VoiceDecider.acknowledge(c, s))
                .thenRejected(WAS_REJECTED);
    }

    @Test
    void an_answer_stands() {
        spec.given()
                .when(s -> VoiceDecider.answer(answer("more desks"), s))
                .thenRejected(NOT_SUBMITTED);
        spec.given(submitted())
                .when(s -> VoiceDecider.answer(answer("more desks"), s))
                .then(answered());
        spec.given(submitted(), answered())
                .when(s -> VoiceDecider.answer(answer("more desks"), s))
                .thenNothing();
        spec.given(submitted(), answered())
                .when(s -> VoiceDecider.answer(answer("nothing"), s))
                .thenRejected(ALREADY_ANSWERED);
        spec.given(submitted(), rejected())
                .when(s -> VoiceDecider.answer(answer("more desks"), s))
                .thenRejected(WAS_REJECTED);
    }

    @Test
    void spam_is_rejected_for_a_reason_and_what_is_answered_was_none() {
        spec.given().when(s -> VoiceDecider.reject(reject("spam"), s)).thenRejected(NOT_SUBMITTED);
        spec.given(submitted()).when(s -> VoiceDecider.reject(reject("spam"), s)).then(rejected());
        spec.given(submitted())
                .when(s -> VoiceDecider.reject(reject(" "), s))
                .thenRejected(REASON_MISSING);
        spec.given(submitted(), rejected())
                .when(s -> VoiceDecider.reject(reject("spam"), s))
                .thenNothing();
        spec.given(submitted(), rejected())
                .when(s -> VoiceDecider.reject(reject("other"), s))
                .thenRejected(WAS_REJECTED);
        spec.given(submitted(), answered())
                .when(s -> VoiceDecider.reject(reject("spam"), s))
                .thenRejected(ALREADY_ANSWERED);
    }

    @Test
    void only_the_agency_it_speaks_to_answers_and_not_before_it_spoke() {
        spec.given(submitted())
                .when(s -> VoiceDecider.acknowledge(new AcknowledgeVoice(ID, CITY, LATER), s))
                .thenRejected(ANOTHER_AGENCY);
        spec.given(submitted())
                .when(
                        s ->
                                VoiceDecider.acknowledge(
                                        new AcknowledgeVoice(ID, KOMINFO, SAID.minusDays(1)), s))
                .thenRejected(BEFORE_LAST_STEP);
    }

    @Test
    void a_voice_is_linked_to_what_an_analysis_of_its_place_asks_for() {
        var c = new LinkVoice(ID, KOMINFO, CYCLE, SERVICE, LATER);
        var linked = new VoiceLinked(ID, KOMINFO, CYCLE, SERVICE, LATER);
        spec.given(submitted())
                .when(s -> VoiceDecider.link(c, s, needed(KOMINFO, SERVICE)))
                .then(linked);
        spec.given(submitted(), answered())
                .when(s -> VoiceDecider.link(c, s, needed(CITY, SERVICE)))
                .then(linked);
        spec.given(submitted(), linked)
                .when(s -> VoiceDecider.link(c, s, needed(KOMINFO, SERVICE)))
                .thenNothing();
        spec.given(submitted())
                .when(s -> VoiceDecider.link(c, s, needed(KOMINFO, new CompetencyId("M.01"))))
                .thenRejected(NO_SUCH_NEED);
        spec.given(submitted())
                .when(
                        s ->
                                VoiceDecider.link(
                                        c,
                                        s,
                                        new VoiceDecider.Needed(
                                                List.of(CITY, KOMINFO),
                                                Optional.empty(),
                                                Set.of())))
                .thenRejected(NO_SUCH_NEED);
        spec.given(submitted())
                .when(s -> VoiceDecider.link(c, s, needed(new AgencyId("works"), SERVICE)))
                .thenRejected(ANOTHER_PLACE);
        spec.given(submitted(), rejected())
                .when(s -> VoiceDecider.link(c, s, needed(KOMINFO, SERVICE)))
                .thenRejected(WAS_REJECTED);
        spec.given()
                .when(s -> VoiceDecider.link(c, s, needed(KOMINFO, SERVICE)))
                .thenRejected(NOT_SUBMITTED);
    }

    private static VoiceDecider.Needed needed(AgencyId of, CompetencyId competency) {
        return new VoiceDecider.Needed(List.of(CITY, KOMINFO), Optional.of(of), Set.of(competency));
    }

    static SubmitVoice submit(String text) {
        return new SubmitVoice(
                ID, KOMINFO, VoiceKind.COMPLAINT, VoiceTheme.SPEED, text, "a@b.id", SAID);
    }

    static VoiceSubmitted submitted() {
        return new VoiceSubmitted(
                ID, KOMINFO, VoiceKind.COMPLAINT, VoiceTheme.SPEED, "slow", "a@b.id", SAID);
    }

    static AnswerVoice answer(String answer) {
        return new AnswerVoice(ID, KOMINFO, answer, "queues", LATER);
    }

    static VoiceAnswered answered() {
        return new VoiceAnswered(ID, KOMINFO, "more desks", "queues", LATER);
    }

    static RejectVoice reject(String reason) {
        return new RejectVoice(ID, KOMINFO, reason, LATER);
    }

    static VoiceRejected rejected() {
        return new VoiceRejected(ID, KOMINFO, "spam", LATER);
    }
}
