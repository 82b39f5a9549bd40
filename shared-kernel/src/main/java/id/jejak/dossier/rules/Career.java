package id.jejak.dossier.rules;

import id.jejak.kernel.Education;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;
import id.jejak.workforce.events.RetirementCause;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From appointment to retirement. A diploma may be older than the appointment; nothing else may.
 *
 * @param current null before the appointment
 * @param education the highest formal education; null if none is known yet
 */
public record Career(
        @Nullable Service current, @Nullable Education education, @Nullable Retirement retirement) {

    public record Retirement(RetirementCause cause, LocalDate on) {}

    static final Career NONE = new Career(null, null, null);

    public Optional<Service> service() {
        return Optional.ofNullable(current);
    }

    public boolean isRetired() {
        return retirement != null;
    }

    Career after(EmployeeEvent event) {
        return switch (event) {
            case EmployeeAppointed e -> appointed(e);
            case EmploymentKindChanged e -> with(serving(e).with(e.kind()));
            case RankGranted e -> with(serving(e).with(e.rank()));
            case PostAssigned e -> with(serving(e).with(e.postId(), e.postClass(), e.occurredOn()));
            case EmployeeTransferred e -> with(serving(e).with(e.to(), e.occurredOn()));
            case EducationAttained e -> new Career(current, higher(e.education()), retirement);
            case DisabilityDeclared _, PersonCorrected _ -> this;
            case EmployeeRetired e -> retired(e);
        };
    }

    private Career appointed(EmployeeAppointed e) {
        CorruptHistory.unless(current == null, e.employeeId() + " is appointed twice");
        return new Career(Service.begun(e), higher(e.education()), retirement);
    }

    private Career retired(EmployeeRetired e) {
        CorruptHistory.unless(!isRetired(), e.employeeId() + " retires twice");
        return new Career(serving(e), education, new Retirement(e.cause(), e.occurredOn()));
    }

    private Service serving(EmployeeEvent e) {
        if (current == null) {
            throw new CorruptHistory(
                    e.getClass().getSimpleName() + " before the appointment of " + e.employeeId());
        }
        return current;
    }

    private Education higher(Education other) {
        return education == null || education.compareTo(other) < 0 ? other : education;
    }

    private Career with(Service next) {
        return new Career(next, education, retirement);
    }
}
