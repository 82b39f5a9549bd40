package id.jejak.training.write.learner;

import id.jejak.kernel.EmployeeId;
import id.jejak.training.events.Activity;
import id.jejak.training.rules.EnrolmentEligibility.Applicant;

import java.time.LocalDate;

/** What is known of whoever wants a place in a session, on the day of asking. */
@FunctionalInterface
public interface Applicants {
    Applicant of(EmployeeId employee, Activity activity, LocalDate on);
}
