package id.jejak.outreach.write;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.OutreachId;
import id.jejak.outreach.events.Moment;
import id.jejak.outreach.events.OutreachTopic;
import id.jejak.outreach.events.UnitGuests;
import id.jejak.outreach.write.OutreachCommand.AnswerQuestion;
import id.jejak.outreach.write.OutreachCommand.AttendOutreach;
import id.jejak.outreach.write.OutreachCommand.HoldOutreach;
import id.jejak.outreach.write.OutreachCommand.MeasureAcceptance;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

@RestController
@RequestMapping("/api/outreach")
class OutreachApi {
    private final Commands commands;

    OutreachApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param units how many came unnamed, by code of the unit that it is for
     */
    record Event(
            @Nullable String code,
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String title,
            @Nullable String topic,
            @Nullable String reference,
            @Nullable Map<String, @Nullable String> units,
            @Nullable String place,
            @Nullable String on) {}

    record Attendance(@Nullable String agencyId, @Nullable String agencyCode) {}

    record Question(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String question,
            @Nullable String answer,
            @Nullable String on) {}

    record Acceptance(
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String unitCode,
            @Nullable String moment,
            @Nullable String respondents,
            @Nullable String lowest,
            @Nullable String highest,
            @Nullable String raw,
            @Nullable String on) {}

    @PostMapping
    Outcome hold(@RequestBody Event body, Envelope envelope) {
        var fields = new Fields();
        var code = fields.text("code", body.code());
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var title = fields.text("title", body.title());
        var topic = fields.choice("topic", body.topic(), OutreachTopic.class);
        var reference = fields.text("reference", body.reference());
        var units = units(fields, body.units());
        var place = fields.text("place", body.place());
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new HoldOutreach(
                                        OutreachId.ofCode(code),
                                        agency,
                                        code,
                                        title,
                                        topic,
                                        reference,
                                        units,
                                        place,
                                        on)),
                envelope);
    }

    @PutMapping("/{outreachId}/participants/{employeeId}")
    Outcome attend(
            @PathVariable String outreachId,
            @PathVariable String employeeId,
            @RequestBody Attendance body,
            Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("outreachId", outreachId, OutreachId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        return send(fields.build(() -> new AttendOutreach(id, agency, employee)), envelope);
    }

    @PostMapping("/{outreachId}/questions")
    Outcome answer(@PathVariable String outreachId, @RequestBody Question body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("outreachId", outreachId, OutreachId::new);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var question = fields.text("question", body.question());
        var answer = fields.text("answer", body.answer());
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new AnswerQuestion(id, agency, question, answer, on)), envelope);
    }

    @PostMapping("/{outreachId}/acceptance")
    Outcome measure(
            @PathVariable String outreachId, @RequestBody Acceptance body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("outreachId", outreachId, OutreachId::new);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var unit = fields.agency(null, body.unitCode());
        var moment = fields.choice("moment", body.moment(), Moment.class);
        var respondents =
                fields.whole("respondents", body.respondents(), 1, OutreachCommand.MOST_PEOPLE);
        var lowest = fields.decimal("lowest", body.lowest());
        var highest = fields.decimal("highest", body.highest());
        var raw = fields.decimal("raw", body.raw());
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new MeasureAcceptance(
                                        id,
                                        agency,
                                        unit,
                                        moment,
                                        respondents,
                                        new Instrument("Penerimaan", "1", lowest, highest),
                                        raw,
                                        on)),
                envelope);
    }

    private static List<UnitGuests> units(
            Fields fields, @Nullable Map<String, @Nullable String> raw) {
        return new TreeMap<>(Objects.requireNonNullElse(raw, Map.of()))
                .entrySet().stream()
                        .map(
                                one ->
                                        new UnitGuests(
                                                fields.agency(null, one.getKey()),
                                                fields.whole(
                                                        "units." + one.getKey(),
                                                        one.getValue(),
                                                        0,
                                                        OutreachCommand.MOST_PEOPLE)))
                        .toList();
    }

    private Outcome send(OutreachCommand command, Envelope envelope) {
        return Outcome.of(command.outreachId(), commands.send(command, envelope));
    }
}
