package id.jejak.leaders.read.motivators;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.pages.EmployeeSection;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What superiors recognised about an employee, and what the employee does as a leader. */
@Component
final class LeadersSection implements EmployeeSection {
    private final HowDoLeadersMotivate question;

    LeadersSection(HowDoLeadersMotivate question) {
        this.question = question;
    }

    @Override
    public String key() {
        return "leaders";
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public @Nullable Object of(Actor actor, EmployeeId employee) {
        var own = question.of(actor, employee, question.today().getYear());
        return own.isEmpty() ? null : own;
    }
}
