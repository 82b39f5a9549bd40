package id.jejak.training.write.session;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.write.session.SessionCommand.CancelSession;
import id.jejak.training.write.session.SessionCommand.ScheduleSession;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SessionApi {
    private final Commands commands;

    SessionApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param meetings sessions, visits or semesters, where the form counts in them; 1 if left out
     */
    record NewSession(
            @Nullable String code,
            @Nullable String programmeCode,
            @Nullable String reach,
            @Nullable String days,
            @Nullable String meetings,
            @Nullable String startsOn,
            @Nullable String endsOn,
            @Nullable String seats,
            @Nullable String place,
            @Nullable String organiserCode,
            @Nullable String on) {}

    record Cancellation(
            @Nullable String organiserCode, @Nullable String reason, @Nullable String on) {}

    @PostMapping("/api/sessions")
    Outcome schedule(@RequestBody NewSession body, Envelope envelope) {
        var command = toCommand(body);
        return Outcome.of(command.sessionId(), commands.send(command, envelope));
    }

    @PostMapping("/api/sessions/{sessionId}/cancellation")
    Outcome cancel(
            @PathVariable String sessionId, @RequestBody Cancellation body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("sessionId", sessionId, SessionId::new);
        var organiser = fields.take("organiserCode", body.organiserCode(), AgencyId::ofCode);
        var reason = fields.text("reason", body.reason());
        var on = fields.date("on", body.on());
        var command = fields.build(() -> new CancelSession(id, organiser, reason, on));
        return Outcome.of(sessionId, commands.send(command, envelope));
    }

    private static ScheduleSession toCommand(NewSession body) {
        var fields = new Fields();
        var code = fields.text("code", body.code());
        var programme = fields.text("programmeCode", body.programmeCode());
        var reach = fields.choice("reach", body.reach(), Reach.class);
        var days = fields.whole("days", body.days(), 1, Activity.MOST_DAYS);
        var meetings = meetings(fields, body.meetings());
        var startsOn = fields.date("startsOn", body.startsOn());
        var endsOn = fields.date("endsOn", body.endsOn());
        var seats = fields.whole("seats", body.seats(), 1, SessionCommand.MOST_SEATS);
        var place = fields.text("place", body.place());
        var organiser = fields.take("organiserCode", body.organiserCode(), AgencyId::ofCode);
        var on = fields.date("on", body.on());
        return fields.build(
                () ->
                        new ScheduleSession(
                                SessionId.ofCode(code),
                                code,
                                ProgrammeId.ofCode(programme),
                                reach,
                                days,
                                meetings,
                                startsOn,
                                endsOn,
                                seats,
                                place,
                                organiser,
                                on));
    }

    private static int meetings(Fields fields, @Nullable String raw) {
        return raw == null ? 1 : fields.whole("meetings", raw, 1, Activity.MOST_MEETINGS);
    }
}
