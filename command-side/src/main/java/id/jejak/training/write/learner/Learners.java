package id.jejak.training.write.learner;

import id.jejak.kernel.EmployeeId;

/** What is known of one employee's learning now. */
@FunctionalInterface
public interface Learners {
    LearningRecord of(EmployeeId employee);
}
