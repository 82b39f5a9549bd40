package id.jejak.policy.read.ipasn;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.pages.EmployeeSection;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index on the page of an employee, with its reasons. */
@Component
final class IpAsnSection implements EmployeeSection {
    private final HowProfessional question;

    IpAsnSection(HowProfessional question) {
        this.question = question;
    }

    @Override
    public String key() {
        return "ipasn";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public @Nullable Object of(Actor actor, EmployeeId employee) {
        var own = question.of(employee, -1);
        return own.years().isEmpty() ? null : own;
    }
}
