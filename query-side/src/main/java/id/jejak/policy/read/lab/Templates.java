package id.jejak.policy.read.lab;

import id.jejak.policy.read.lab.QuestionForm.Candidate;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.lab.Questions;

import java.time.LocalDate;
import java.util.List;

/** The questions that are asked first, as forms: a changed table comes with its text. */
final class Templates {
    private static final int YEARS = 10;

    private Templates() {}

    static List<Template> all(PolicyLibrary library, LocalDate today) {
        return Questions.all(library::text).stream()
                .map(ready -> template(ready, library, today))
                .toList();
    }

    private static Template template(
            Questions.Ready ready, PolicyLibrary library, LocalDate today) {
        var tried = ready.candidate().stream().map(model -> candidate(model, library)).toList();
        return new Template(
                ready.key(),
                ready.candidate().stream().map(model -> model.ref().id()).toList(),
                new QuestionForm(
                        null, tried, null, LocalDate.of(today.getYear() - YEARS, 1, 1), today));
    }

    private static Candidate candidate(PolicyModel model, PolicyLibrary library) {
        var ref = model.ref();
        return new Candidate(
                ref.id(), ref.version(), library.text(ref).isPresent() ? null : model.dmn());
    }
}
