package id.jejak.performance.read.ratings;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.pages.EmployeeSection;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ratings and recommendations on the page of an employee. */
@Component
final class RatingsSection implements EmployeeSection {
    private final RatingsController question;

    RatingsSection(RatingsController question) {
        this.question = question;
    }

    @Override
    public String key() {
        return "performance";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public @Nullable Object of(Actor actor, EmployeeId employee) {
        var own = question.ofEmployee(actor, employee.value(), null).performance();
        return own.equals(Ratings.NONE) ? null : own;
    }
}
