package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Days.NEVER;
import static id.jejak.policy.rules.histories.Section.AGENCIES;
import static id.jejak.policy.rules.histories.Section.DEGREES;
import static id.jejak.policy.rules.histories.Section.KINDS;
import static id.jejak.policy.rules.histories.Section.PERSON;
import static id.jejak.policy.rules.histories.Section.POSTS;

import id.jejak.kernel.Education;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;

import java.time.LocalDate;

/** What facts of a career do to a packed history. */
final class Served {
    private final int[] pack;
    private final int position;
    private final World world;

    Served(int[] pack, int position, World world) {
        this.pack = pack;
        this.position = position;
        this.world = world;
    }

    int[] after(EmployeeEvent event) {
        return switch (event) {
            case EmployeeAppointed e -> appointed(e);
            case EmploymentKindChanged e -> dated(KINDS, e.occurredOn(), e.kind().ordinal());
            case PostAssigned e ->
                    dated(POSTS, e.occurredOn(), post(e.postId().value(), e.postClass().ordinal()));
            case EmployeeTransferred e ->
                    dated(AGENCIES, e.occurredOn(), world.agencies.of(e.to().value()));
            case EducationAttained e -> degree(e.education(), e.occurredOn());
            case PersonCorrected e ->
                    Pack.set(
                            Pack.set(
                                    changed(), PERSON, 0, 0, Chronicle.day(e.person().birthDate())),
                            PERSON,
                            0,
                            4,
                            e.person().sex().ordinal());
            case EmployeeRetired e ->
                    Pack.set(changed(), PERSON, 0, 3, Chronicle.day(e.occurredOn()));
            case EmployeeEvent.RankGranted _, EmployeeEvent.DisabilityDeclared _ -> pack;
        };
    }

    private int[] appointed(EmployeeAppointed e) {
        var on = Chronicle.day(e.occurredOn());
        var next =
                Pack.insert(
                        pack,
                        PERSON,
                        0,
                        Chronicle.day(e.person().birthDate()),
                        Chronicle.day(e.serviceSince()),
                        on,
                        NEVER,
                        e.person().sex().ordinal(),
                        position);
        next =
                Pack.insert(
                        next,
                        KINDS,
                        Pack.placeOf(next, KINDS, on),
                        on,
                        e.kind().ordinal(),
                        position);
        next =
                Pack.insert(
                        next,
                        POSTS,
                        Pack.placeOf(next, POSTS, on),
                        on,
                        post(e.postId().value(), e.postClass().ordinal()),
                        position);
        next =
                Pack.insert(
                        next,
                        AGENCIES,
                        Pack.placeOf(next, AGENCIES, on),
                        on,
                        world.agencies.of(e.agencyId().value()),
                        position);
        return Pack.insert(
                next,
                DEGREES,
                Pack.placeOf(next, DEGREES, on),
                on,
                e.education().ordinal(),
                position);
    }

    private int post(String id, int postClass) {
        return world.posts.of(id) << History.CLASS_BITS | postClass;
    }

    int[] degree(Education education, LocalDate on) {
        return dated(DEGREES, on, education.ordinal());
    }

    private int[] dated(Section section, LocalDate on, int value) {
        var day = Chronicle.day(on);
        return Pack.insert(pack, section, Pack.placeOf(pack, section, day), day, value, position);
    }

    private int[] changed() {
        return Past.changed(pack, PERSON, 0, position);
    }
}
