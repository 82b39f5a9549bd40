package id.jejak.training.write.learner;

import id.jejak.kernel.EmployeeId;
import id.jejak.training.events.Activity;
import id.jejak.training.rules.EnrolmentEligibility.Applicant;

import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Applicants as their histories tell them. */
@Component
final class LedgerApplicants implements Applicants {
    private final UpToDateHistories histories;

    LedgerApplicants(UpToDateHistories histories) {
        this.histories = histories;
    }

    @Override
    public Applicant of(EmployeeId employee, Activity activity, LocalDate on) {
        return (names, worth) -> histories.now().applying(employee, activity, on, names, worth);
    }
}
