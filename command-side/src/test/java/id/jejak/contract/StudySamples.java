package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Education;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.StudyId;
import id.jejak.study.events.StudyEvent.DegreeAttained;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.study.events.StudyEvent.StudyApplied;
import id.jejak.study.events.StudyEvent.StudyApproved;
import id.jejak.study.events.StudyEvent.StudyEnded;
import id.jejak.study.events.StudyEvent.StudyRefused;
import id.jejak.study.events.StudyKind;

import java.util.stream.Stream;

final class StudySamples {
    private static final StudyId ID = new StudyId("studi-2");

    private StudySamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new StudyApplied(
                        ID,
                        EMPLOYEE,
                        StudyKind.TUGAS_BELAJAR,
                        "Universitas Sriwijaya",
                        "Kebijakan publik",
                        Education.S2,
                        DAY.plusMonths(6),
                        DAY),
                new StudyApproved(ID, EMPLOYEE, "SK 5/2020", DAY),
                new StudyRefused(ID, EMPLOYEE, "Formasi penuh", DAY),
                new SemesterRecorded(
                        ID,
                        EMPLOYEE,
                        StudyKind.IZIN_BELAJAR,
                        1,
                        Jp.of(20),
                        new PolicyRef("jp-conversion", "2018.1"),
                        DAY),
                new DegreeAttained(ID, EMPLOYEE, Education.S2, "Ijazah 7", DAY),
                new StudyEnded(ID, EMPLOYEE, "Mengundurkan diri", DAY));
    }
}
