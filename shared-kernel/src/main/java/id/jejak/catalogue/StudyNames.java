package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.study.events.StudyEvent.DegreeAttained;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.study.events.StudyEvent.StudyApplied;
import id.jejak.study.events.StudyEvent.StudyApproved;
import id.jejak.study.events.StudyEvent.StudyEnded;
import id.jejak.study.events.StudyEvent.StudyRefused;

import java.util.Map;

/** Stored names of the events of studies for a degree. */
final class StudyNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("study.study-applied.v1", StudyApplied.class),
                    Map.entry("study.study-approved.v1", StudyApproved.class),
                    Map.entry("study.study-refused.v1", StudyRefused.class),
                    Map.entry("study.semester-recorded.v1", SemesterRecorded.class),
                    Map.entry("study.degree-attained.v1", DegreeAttained.class),
                    Map.entry("study.study-ended.v1", StudyEnded.class));

    private StudyNames() {}
}
