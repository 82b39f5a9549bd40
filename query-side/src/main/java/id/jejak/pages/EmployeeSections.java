package id.jejak.pages;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sections of all features. */
@Component
public final class EmployeeSections {
    private final List<EmployeeSection> sections;

    public EmployeeSections(List<EmployeeSection> sections) {
        this.sections =
                sections.stream().sorted(Comparator.comparingInt(EmployeeSection::order)).toList();
    }

    /**
     * @param content never null
     */
    public record Drawn(String template, Object content) {}

    /**
     * Adds them to the model, under {@code sections}.
     *
     * @param actor who may read this employee
     */
    public void show(Actor actor, EmployeeId employee, Model model) {
        var drawn = new ArrayList<Drawn>();
        for (var section : sections) {
            var content = section.content().of(actor, employee);
            if (content != null) {
                drawn.add(new Drawn("sections/" + section.key(), content));
            }
        }
        model.addAttribute("sections", drawn);
    }
}
