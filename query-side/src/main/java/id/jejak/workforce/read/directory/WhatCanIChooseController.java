package id.jejak.workforce.read.directory;

import static id.jejak.projecting.Answers.tagged;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What can I choose? Open to everybody who is signed in. */
@RestController
class WhatCanIChooseController {
    private static final List<NamedLevel> LEVELS =
            IntStream.rangeClosed(0, Level.HIGHEST)
                    .mapToObj(Level::new)
                    .map(level -> new NamedLevel(level, level.title()))
                    .toList();

    private final DirectoryModel model;
    private final ReadPosition position;
    private final Clock clock;

    WhatCanIChooseController(DirectoryModel model, ReadPosition position, Clock clock) {
        this.model = model;
        this.position = position;
        this.clock = clock;
    }

    record Posts(long position, List<Post> posts) {}

    record NamedLevel(Level level, String name) {}

    record Dictionary(long position, List<NamedLevel> levels, List<Competency> competencies) {}

    record StandardOn(long position, Post post, LocalDate on, Standards.Standard standard) {}

    @GetMapping("/api/posts")
    ResponseEntity<Posts> posts(
            Actor actor, @RequestParam(required = false) @Nullable String atLeast) {
        var reached = permitted(actor, atLeast);
        var version = position.version(DirectoryProjection.NAME);
        return tagged(version, new Posts(reached, model.posts()));
    }

    @GetMapping("/api/competencies")
    ResponseEntity<Dictionary> competencies(
            Actor actor, @RequestParam(required = false) @Nullable String atLeast) {
        var reached = permitted(actor, atLeast);
        var version = position.version(DirectoryProjection.NAME);
        return tagged(version, new Dictionary(reached, LEVELS, model.competencies()));
    }

    /** The standard in force on a day, today unless given. */
    @GetMapping("/api/posts/{postId}/standard")
    ResponseEntity<StandardOn> standard(
            Actor actor,
            @PathVariable String postId,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String atLeast) {
        var id = new PostId(postId);
        var day = QueryText.date(on, clock);
        var reached = permitted(actor, atLeast);
        var version = position.version(DirectoryProjection.NAME);
        var post = model.post(id);
        var standard =
                model.standards(id)
                        .flatMap(all -> all.on(day))
                        .orElseThrow(() -> new NotFound("standard"));
        return tagged(version + "." + day, new StandardOn(reached, post, day, standard));
    }

    private long permitted(Actor actor, @Nullable String atLeast) {
        if (!Reading.allows(actor, Scope.COMMON)) {
            throw new AccessDenied();
        }
        return position.await(atLeast, DirectoryProjection.NAME);
    }
}
