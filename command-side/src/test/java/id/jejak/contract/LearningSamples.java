package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.LearningId;
import id.jejak.kernel.PolicyRef;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.LearningEvent.LearningRefused;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.learning.events.Proof;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import java.util.stream.Stream;

final class LearningSamples {
    private static final LearningId ID = new LearningId("belajar-4");
    private static final Deed DEED =
            new Deed(TrainingForm.E_LEARNING, Reach.NATIONAL, DAY, DAY.plusDays(1), 2, 1, Jp.of(6));

    private LearningSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new LearningReported(
                        ID,
                        EMPLOYEE,
                        "Statistik dasar",
                        DEED,
                        new Proof("Sertifikat 4", "ab".repeat(32)),
                        true,
                        DAY.plusDays(1)),
                new LearningVerified(
                        ID,
                        EMPLOYEE,
                        DEED,
                        Jp.of(6),
                        new PolicyRef("jp-conversion", "2018.1"),
                        new PolicyRef("jp-caps", "2018.1"),
                        true,
                        new EmployeeId("atasan"),
                        DAY.plusDays(2)),
                new LearningRefused(ID, EMPLOYEE, "Bukti kurang", null, DAY.plusDays(2)));
    }
}
