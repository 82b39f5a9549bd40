package id.jejak.study.read.degrees;

import id.jejak.kernel.EmployeeFact;
import id.jejak.study.events.StudyEvent;
import id.jejak.study.events.StudyEvent.StudyApplied;

import java.util.List;
import java.util.stream.Stream;

/** All studies of one employee, in the order in which they were applied for. */
record Courses(List<Course> all) {
    static final Courses NONE = new Courses(List.of());

    Courses after(EmployeeFact fact) {
        return switch (fact) {
            case StudyApplied e ->
                    new Courses(Stream.concat(all.stream(), Stream.of(Course.of(e))).toList());
            case StudyEvent e ->
                    new Courses(
                            all.stream()
                                    .map(
                                            one ->
                                                    one.studyId().equals(e.studyId().value())
                                                            ? one.after(e)
                                                            : one)
                                    .toList());
            default -> this;
        };
    }
}
