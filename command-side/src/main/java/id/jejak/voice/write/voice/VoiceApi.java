package id.jejak.voice.write.voice;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.VoiceId;
import id.jejak.voice.write.voice.VoiceCommand.AcknowledgeVoice;
import id.jejak.voice.write.voice.VoiceCommand.AnswerVoice;
import id.jejak.voice.write.voice.VoiceCommand.LinkVoice;
import id.jejak.voice.write.voice.VoiceCommand.RejectVoice;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What agencies do with voices. */
@RestController
@RequestMapping("/api/voices/{voiceId}")
class VoiceApi {
    private final Commands commands;

    VoiceApi(Commands commands) {
        this.commands = commands;
    }

    record Acknowledgement(
            @Nullable String agencyId, @Nullable String agencyCode, @Nullable String on) {}

    /**
     * @param summary what was said, without names; without one the answer is not published
     */
    record Answer(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String answer,
            @Nullable String summary,
            @Nullable String on) {}

    record Refusal(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String reason,
            @Nullable String on) {}

    record Link(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String cycleId,
            @Nullable String competency,
            @Nullable String on) {}

    @PostMapping("/acknowledgement")
    Outcome acknowledge(
            @PathVariable String voiceId, @RequestBody Acknowledgement body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("voiceId", voiceId, VoiceId::new);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new AcknowledgeVoice(id, agency, on)), envelope);
    }

    @PostMapping("/answer")
    Outcome answer(@PathVariable String voiceId, @RequestBody Answer body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("voiceId", voiceId, VoiceId::new);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var answer = fields.text("answer", body.answer());
        var summary = fields.optionalText("summary", body.summary());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new AnswerVoice(id, agency, answer, summary, on)), envelope);
    }

    @PostMapping("/rejection")
    Outcome reject(@PathVariable String voiceId, @RequestBody Refusal body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("voiceId", voiceId, VoiceId::new);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new RejectVoice(id, agency, reason, on)), envelope);
    }

    @PostMapping("/needs")
    Outcome link(@PathVariable String voiceId, @RequestBody Link body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("voiceId", voiceId, VoiceId::new);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var cycle = fields.take("cycleId", body.cycleId(), NeedsCycleId::new);
        var competency = fields.take("competency", body.competency(), CompetencyId::new);
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new LinkVoice(id, agency, cycle, competency, on)), envelope);
    }

    private Outcome send(VoiceCommand command, Envelope envelope) {
        return Outcome.of(command.voiceId(), commands.send(command, envelope));
    }
}
