package id.jejak.voice.write.voice;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.PublicEnvelope;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Blinding;
import id.jejak.kernel.VoiceId;
import id.jejak.voice.events.VoiceKind;
import id.jejak.voice.events.VoiceTheme;
import id.jejak.voice.write.voice.VoiceCommand.SubmitVoice;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;

/** Where anybody speaks up, without an account: as JSON, or by the form of the public page. */
@RestController
class PublicVoiceApi {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_CONTACT = 200;
    private final Commands commands;
    private final Blinding blinding;
    private final Clock clock;

    PublicVoiceApi(Commands commands, Blinding blinding, Clock clock) {
        this.commands = commands;
        this.blinding = blinding;
        this.clock = clock;
    }

    /**
     * @param text at most 2,000 characters
     * @param contact where the answer may be sent; at most 200 characters
     */
    record NewVoice(
            @Nullable String agencyId,
            @Nullable String kind,
            @Nullable String theme,
            @Nullable String text,
            @Nullable String contact) {}

    /**
     * @param receipt opens the answer; whoever has it, has the answer
     */
    record Taken(String receipt, long position) {}

    @PostMapping(path = "/api/public/voices", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Taken submit(@RequestBody NewVoice body, PublicEnvelope anonymous) {
        return send(body, anonymous.envelope());
    }

    @PostMapping(path = "/public/voices", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> submitForm(@ModelAttribute NewVoice form, PublicEnvelope anonymous) {
        var taken = send(form, anonymous.envelope());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/public/voices/" + taken.receipt() + "?new"))
                .build();
    }

    private Taken send(NewVoice body, Envelope envelope) {
        var id = new VoiceId(Receipt.of(envelope.commandId(), blinding));
        var fields = new Fields();
        var agency = fields.take("agencyId", body.agencyId(), AgencyId::new);
        var kind = fields.choice("kind", body.kind(), VoiceKind.class);
        var theme = fields.choice("theme", body.theme(), VoiceTheme.class);
        var text = fields.text("text", body.text());
        var contact = fields.optionalText("contact", body.contact());
        longest(fields, "text", text, LONGEST_TEXT);
        longest(fields, "contact", contact, LONGEST_CONTACT);
        var today = LocalDate.now(clock);
        var command =
                fields.build(() -> new SubmitVoice(id, agency, kind, theme, text, contact, today));
        return new Taken(id.value(), commands.send(command, envelope).position());
    }

    private static void longest(Fields fields, String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            fields.wrong(
                    field, "field.too-long", "This field takes at most " + most + " characters.");
        }
    }
}
