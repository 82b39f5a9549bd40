package id.jejak.contract;

import static id.jejak.contract.CompetencySamples.INTEGRITY;
import static id.jejak.contract.WorkforceSamples.AGENCY;
import static id.jejak.contract.WorkforceSamples.DAY;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ForumId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.VoiceId;
import id.jejak.voice.events.ForumEvent.ForumHeld;
import id.jejak.voice.events.GroupCount;
import id.jejak.voice.events.VoiceEvent.VoiceAcknowledged;
import id.jejak.voice.events.VoiceEvent.VoiceAnswered;
import id.jejak.voice.events.VoiceEvent.VoiceLinked;
import id.jejak.voice.events.VoiceEvent.VoiceRejected;
import id.jejak.voice.events.VoiceEvent.VoiceSubmitted;
import id.jejak.voice.events.VoiceKind;
import id.jejak.voice.events.VoiceTheme;

import java.util.List;
import java.util.stream.Stream;

final class VoiceSamples {
    private static final VoiceId VOICE = new VoiceId("3F2A9-C01B7-44D0E-91AA2");

    private VoiceSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new VoiceSubmitted(
                        VOICE,
                        AGENCY,
                        VoiceKind.COMPLAINT,
                        VoiceTheme.SPEED,
                        "Antrean lama",
                        "siti@contoh.id",
                        DAY),
                new VoiceAcknowledged(VOICE, AGENCY, DAY),
                new VoiceAnswered(VOICE, AGENCY, "Loket ditambah", "Antrean di loket", DAY),
                new VoiceRejected(VOICE, AGENCY, "Iklan", DAY),
                new VoiceLinked(VOICE, AGENCY, new NeedsCycleId("akpk-2021"), INTEGRITY, DAY),
                new ForumHeld(
                        new ForumId("musyawarah-1"),
                        AGENCY,
                        "Musyawarah layanan",
                        "Balai",
                        List.of(new GroupCount("Warga", 40)),
                        List.of(VoiceTheme.SPEED, VoiceTheme.COST),
                        "Loket Sabtu",
                        DAY));
    }
}
