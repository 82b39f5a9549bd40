package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.CREDITS;
import static id.jejak.policy.rules.histories.Section.ENROLMENTS;
import static id.jejak.policy.rules.histories.Section.OPEN;

import id.jejak.learning.events.LearningEvent;
import id.jejak.learning.events.LearningEvent.LearningRefused;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.study.events.StudyKind;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

/** What facts of learning do to a packed history. */
final class Credited {
    /** Stands for the version where no policy was asked. */
    static final int NOT_ASKED = -1;

    private final int[] pack;
    private final int position;
    private final World world;

    Credited(int[] pack, int position, World world) {
        this.pack = pack;
        this.position = position;
        this.world = world;
    }

    int[] after(ParticipationEvent event) {
        var key = Pack.key(event.sessionId().value());
        return switch (event) {
            case TrainingEnrolled e -> enrolled(e);
            case AttendanceRecorded e -> keep(key, e.days());
            case EnrolmentWithdrawn _ -> drop(key);
            case TrainingCompleted e -> completed(e, key);
        };
    }

    int[] after(LearningEvent event) {
        var key = Pack.key(event.learningId().value());
        return switch (event) {
            case LearningReported e -> e.ownInitiative() ? keep(key, 1) : pack;
            case LearningVerified e -> verified(e, key);
            case LearningRefused _ -> drop(key);
        };
    }

    int[] after(SemesterRecorded e) {
        var day = Chronicle.day(e.occurredOn());
        return Pack.insert(
                pack,
                CREDITS,
                Pack.placeOf(pack, CREDITS, day),
                day,
                position,
                Marks.credit(
                        Marks.activity(form(e.kind()), Reach.NATIONAL),
                        Marks.STUDY,
                        false,
                        false,
                        0,
                        world.versions.of(e.policy().version())),
                Marks.span(1, 1, 1),
                0,
                Marks.hundredths(e.credited().hours()),
                -1,
                day,
                day,
                day);
    }

    private static TrainingForm form(StudyKind kind) {
        return switch (kind) {
            case TUGAS_BELAJAR -> TrainingForm.TUGAS_BELAJAR;
            case IZIN_BELAJAR -> TrainingForm.IZIN_BELAJAR;
        };
    }

    private int[] enrolled(TrainingEnrolled e) {
        var day = Chronicle.day(e.occurredOn());
        var policy = e.policy();
        return Pack.insert(
                pack,
                ENROLMENTS,
                Pack.placeOf(pack, ENROLMENTS, day),
                day,
                position,
                world.sessions.of(e.sessionId().value()),
                policy == null ? NOT_ASKED : world.versions.of(policy.version()));
    }

    private int[] completed(TrainingCompleted e, long key) {
        var day = Chronicle.day(e.occurredOn());
        var activity = e.activity();
        var present = Pack.find(pack, OPEN, 0, key);
        var span =
                Marks.span(
                        activity.days(),
                        activity.meetings(),
                        present < 0 ? activity.days() : Pack.get(pack, OPEN, present, 2));
        var next = drop(key);
        return Pack.insert(
                next,
                CREDITS,
                Pack.placeOf(next, CREDITS, day),
                day,
                position,
                Marks.credit(
                        Marks.activity(activity.form(), activity.reach()),
                        Marks.SESSION,
                        false,
                        false,
                        highestAim(activity),
                        world.versions.of(e.policy().version())),
                span,
                Marks.hundredths(activity.programmeJp().hours()),
                Marks.hundredths(e.credited().hours()),
                world.programmes.of(activity.programmeId().value()),
                day,
                day,
                day);
    }

    private static int highestAim(Activity activity) {
        return activity.aims().values().stream().mapToInt(aim -> aim.value()).max().orElse(0);
    }

    private int[] verified(LearningVerified e, long key) {
        var deed = e.deed();
        var day = Chronicle.day(e.completedOn());
        var own = Pack.find(pack, OPEN, 0, key) >= 0;
        var next = drop(key);
        return Pack.insert(
                next,
                CREDITS,
                Pack.placeOf(next, CREDITS, day),
                day,
                position,
                Marks.credit(
                        Marks.activity(deed.form(), deed.reach()),
                        Marks.LEARNING,
                        own,
                        e.outsideCeiling(),
                        0,
                        world.versions.of(e.policy().version())),
                Marks.span(deed.days(), deed.meetings(), deed.days()),
                Marks.hundredths(deed.programmeJp().hours()),
                Marks.hundredths(e.credited().hours()),
                world.versions.of(e.caps().version()),
                Chronicle.day(deed.startsOn()),
                Chronicle.day(deed.endsOn()),
                Chronicle.day(e.occurredOn()));
    }

    private int[] keep(long key, int value) {
        var known = Pack.find(pack, OPEN, 0, key);
        return known >= 0
                ? Pack.set(pack, OPEN, known, 2, value)
                : Pack.insert(
                        pack, OPEN, Pack.rows(pack, OPEN), Pack.high(key), Pack.low(key), value);
    }

    private int[] drop(long key) {
        var known = Pack.find(pack, OPEN, 0, key);
        return known < 0 ? pack : Pack.remove(pack, OPEN, known, 1);
    }
}
