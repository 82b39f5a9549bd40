package id.jejak.voice.write.voice;

import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.voice.write.voice.VoiceDeciderTest.CYCLE;
import static id.jejak.voice.write.voice.VoiceDeciderTest.ID;
import static id.jejak.voice.write.voice.VoiceDeciderTest.LATER;
import static id.jejak.voice.write.voice.VoiceDeciderTest.SAID;
import static id.jejak.voice.write.voice.VoiceDeciderTest.SERVICE;
import static id.jejak.voice.write.voice.VoiceDeciderTest.answer;
import static id.jejak.voice.write.voice.VoiceDeciderTest.answered;
import static id.jejak.voice.write.voice.VoiceDeciderTest.reject;
import static id.jejak.voice.write.voice.VoiceDeciderTest.rejected;
import static id.jejak.voice.write.voice.VoiceDeciderTest.submit;
import static id.jejak.voice.write.voice.VoiceDeciderTest.submitted;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Histories;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Blinding;
import id.jejak.kernel.Level;
import id.jejak.needs.events.CycleEvent.NeedsCycleOpened;
import id.jejak.needs.events.CycleEvent.ObjectiveSet;
import id.jejak.voice.events.VoiceEvent.VoiceAcknowledged;
import id.jejak.voice.events.VoiceEvent.VoiceLinked;
import id.jejak.voice.write.voice.VoiceCommand.AcknowledgeVoice;
import id.jejak.voice.write.voice.VoiceCommand.LinkVoice;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class VoiceAggregateTest {
    private static final AgencyId CITY = new AgencyId("sabang");
    private final AggregateTestFixture<VoiceAggregate> fixture =
            new AggregateTestFixture<>(VoiceAggregate.class);

    @BeforeEach
    void the_agency_analyses_its_needs() {
        fixture.registerInjectableResource(
                new Histories()
                        .with(
                                KOMINFO.value(),
                                new AgencyRegistered(
                                        KOMINFO,
                                        CITY,
                                        List.of(CITY, KOMINFO),
                                        AgencyKind.AGENCY,
                                        "KOMINFO",
                                        "Diskominfo",
                                        null,
                                        SAID))
                        .with(
                                CYCLE.value(),
                                new NeedsCycleOpened(CYCLE, KOMINFO, "AKPK", 2026, "v", SAID),
                                new ObjectiveSet(
                                        CYCLE,
                                        KOMINFO,
                                        "S1",
                                        "o",
                                        new TreeMap<>(Map.of(SERVICE, new Level(3))),
                                        SAID))
                        .facts());
    }

    @Test
    void every_command_reaches_its_rule() {
        fixture.givenNoPriorActivity().when(submit("slow")).expectEvents(submitted());
        fixture.given(submitted())
                .when(new AcknowledgeVoice(ID, KOMINFO, LATER))
                .expectEvents(new VoiceAcknowledged(ID, KOMINFO, LATER));
        fixture.given(submitted()).when(answer("more desks")).expectEvents(answered());
        fixture.given(submitted()).when(reject("spam")).expectEvents(rejected());
        fixture.given(submitted())
                .when(new LinkVoice(ID, KOMINFO, CYCLE, SERVICE, LATER))
                .expectEvents(new VoiceLinked(ID, KOMINFO, CYCLE, SERVICE, LATER));
    }

    @Test
    void the_shell_turns_a_refusal_into_a_coded_error() {
        fixture.givenNoPriorActivity()
                .when(answer("more desks"))
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails("voice.not-submitted");
    }

    @Test
    void a_receipt_follows_from_its_command_and_the_secret_key() {
        var one = Receipt.of("command-1", new Blinding(new byte[32]));
        assertThat(one)
                .matches("([0-9A-F]{5}-){3}[0-9A-F]{5}")
                .isEqualTo(Receipt.of("command-1", new Blinding(new byte[32])));
        assertThat(Receipt.of("command-2", new Blinding(new byte[32]))).isNotEqualTo(one);
        var otherKey = new byte[32];
        otherKey[0] = 1;
        assertThat(Receipt.of("command-1", new Blinding(otherKey))).isNotEqualTo(one);
    }
}
