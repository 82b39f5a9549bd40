package id.jejak.award.write.call;

import id.jejak.award.events.AwardKind;
import id.jejak.award.write.call.CallCommand.AnswerAppeal;
import id.jejak.award.write.call.CallCommand.EnterNomination;
import id.jejak.award.write.call.CallCommand.LodgeAppeal;
import id.jejak.award.write.call.CallCommand.OpenCall;
import id.jejak.award.write.call.CallCommand.ScoreNominee;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.CallId;
import id.jejak.kernel.EmployeeId;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@RestController
@RequestMapping("/api/award-calls")
class CallApi {
    private final Commands commands;

    CallApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param committee employees who may score
     */
    record NewCall(
            @Nullable String code,
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String kind,
            @Nullable String title,
            @Nullable String criteria,
            @Nullable String opensOn,
            @Nullable String closesOn,
            @Nullable List<String> committee,
            @Nullable String on) {}

    record Nomination(
            @Nullable String nominatedBy,
            @Nullable String grounds,
            @Nullable List<String> evidence,
            @Nullable String on) {}

    record Score(@Nullable String member, @Nullable String score, @Nullable String on) {}

    record Appeal(@Nullable String grounds, @Nullable String on) {}

    record Answer(@Nullable Boolean upheld, @Nullable String answer, @Nullable String on) {}

    @PostMapping
    Outcome open(@RequestBody NewCall body, Envelope envelope) {
        var fields = new Fields();
        var code = fields.text("code", body.code());
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var kind = fields.choice("kind", body.kind(), AwardKind.class);
        var title = fields.text("title", body.title());
        var criteria = fields.text("criteria", body.criteria());
        var opens = fields.date("opensOn", body.opensOn());
        var closes = fields.date("closesOn", body.closesOn());
        var committee = new ArrayList<EmployeeId>();
        for (var member : Optional.ofNullable(body.committee()).orElse(List.of())) {
            Optional.ofNullable(fields.take("committee", member, EmployeeId::new))
                    .ifPresent(committee::add);
        }
        var on = fields.date("on", body.on());
        return send(
                fields.build(
                        () ->
                                new OpenCall(
                                        CallId.ofCode(code),
                                        agency,
                                        kind,
                                        title,
                                        criteria,
                                        opens,
                                        closes,
                                        committee,
                                        on)),
                envelope);
    }

    @PostMapping("/{callId}/nominees/{employeeId}")
    Outcome enter(
            @PathVariable String callId,
            @PathVariable String employeeId,
            @RequestBody Nomination body,
            Envelope envelope) {
        var fields = new Fields();
        var call = fields.take("callId", callId, CallId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var by = fields.text("nominatedBy", body.nominatedBy());
        var grounds = fields.text("grounds", body.grounds());
        var evidence = Optional.ofNullable(body.evidence()).orElse(List.of());
        evidence.forEach(text -> fields.text("evidence", text));
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new EnterNomination(call, employee, by, grounds, evidence, on)),
                envelope);
    }

    @PostMapping("/{callId}/nominees/{employeeId}/scores")
    Outcome score(
            @PathVariable String callId,
            @PathVariable String employeeId,
            @RequestBody Score body,
            Envelope envelope) {
        var fields = new Fields();
        var call = fields.take("callId", callId, CallId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var member = fields.take("member", body.member(), EmployeeId::new);
        var score = fields.whole("score", body.score(), 0, CallCommand.HIGHEST_SCORE);
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new ScoreNominee(call, employee, member, score, on)), envelope);
    }

    @PostMapping("/{callId}/nominees/{employeeId}/appeal")
    Outcome appeal(
            @PathVariable String callId,
            @PathVariable String employeeId,
            @RequestBody Appeal body,
            Envelope envelope) {
        var fields = new Fields();
        var call = fields.take("callId", callId, CallId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var grounds = fields.text("grounds", body.grounds());
        var on = fields.date("on", body.on());
        return send(fields.build(() -> new LodgeAppeal(call, employee, grounds, on)), envelope);
    }

    @PostMapping("/{callId}/nominees/{employeeId}/appeal/answer")
    Outcome answer(
            @PathVariable String callId,
            @PathVariable String employeeId,
            @RequestBody Answer body,
            Envelope envelope) {
        var fields = new Fields();
        var call = fields.take("callId", callId, CallId::new);
        var employee = fields.take("employeeId", employeeId, EmployeeId::new);
        var upheld = Boolean.TRUE.equals(body.upheld());
        var answer = fields.text("answer", body.answer());
        var on = fields.date("on", body.on());
        return send(
                fields.build(() -> new AnswerAppeal(call, employee, upheld, answer, on)), envelope);
    }

    private Outcome send(CallCommand command, Envelope envelope) {
        return Outcome.of(command.callId(), commands.send(command, envelope));
    }
}
