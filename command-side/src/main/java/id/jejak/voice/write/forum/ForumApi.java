package id.jejak.voice.write.forum;

import id.jejak.deciding.Commands;
import id.jejak.deciding.Envelope;
import id.jejak.deciding.Fields;
import id.jejak.deciding.Outcome;
import id.jejak.kernel.ForumId;
import id.jejak.voice.events.GroupCount;
import id.jejak.voice.events.VoiceTheme;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

@RestController
class ForumApi {
    private final Commands commands;

    ForumApi(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param number the agency's own number of the meeting
     * @param participants how many came, by group
     */
    record Forum(
            @Nullable String number,
            @Nullable String agencyId,
            @Nullable String agencyCode,
            @Nullable String title,
            @Nullable String place,
            @Nullable Map<String, @Nullable String> participants,
            @Nullable List<String> themes,
            @Nullable String results,
            @Nullable String on) {}

    @PostMapping("/api/forums")
    Outcome hold(@RequestBody Forum body, Envelope envelope) {
        var fields = new Fields();
        var id = fields.take("number", body.number(), ForumId::ofNumber);
        var agency = fields.agency(body.agencyId(), body.agencyCode());
        var title = fields.text("title", body.title());
        var place = fields.text("place", body.place());
        var participants = participants(fields, body.participants());
        var themes =
                Objects.requireNonNullElse(body.themes(), List.<String>of()).stream()
                        .map(theme -> fields.choice("themes", theme, VoiceTheme.class))
                        .toList();
        var results = fields.text("results", body.results());
        var on = fields.date("on", body.on());
        var command =
                fields.build(
                        () ->
                                new HoldForum(
                                        id,
                                        agency,
                                        title,
                                        place,
                                        participants,
                                        themes,
                                        results,
                                        on));
        return Outcome.of(command.forumId(), commands.send(command, envelope));
    }

    private static List<GroupCount> participants(
            Fields fields, @Nullable Map<String, @Nullable String> raw) {
        var groups = new TreeMap<>(Objects.requireNonNullElse(raw, Map.of()));
        return groups.entrySet().stream()
                .map(
                        one ->
                                new GroupCount(
                                        fields.text("participants", one.getKey()),
                                        fields.whole(
                                                "participants." + one.getKey(),
                                                one.getValue(),
                                                1,
                                                HoldForum.MOST_OF_A_GROUP)))
                .toList();
    }
}
