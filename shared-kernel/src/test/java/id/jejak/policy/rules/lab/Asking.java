package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.histories.Snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A question, its report and its rows, by the shipped policies. */
record Asking(Report report, List<Row> rows, List<Report> counted) {
    static final Lab LAB =
            new Lab(Official.POLICIES, new Engines(new CompiledEngine(), new CompiledEngine()));

    static Question question(String template, String from, String to) {
        var candidate = new TreeMap<String, PolicyModel>();
        Questions.all(Official::text).stream()
                .filter(ready -> ready.key().equals(template))
                .findFirst()
                .orElseThrow()
                .candidate()
                .forEach(model -> candidate.put(model.ref().id(), model));
        return question(candidate, from, to);
    }

    static Question question(SortedMap<String, PolicyModel> candidate, String from, String to) {
        return new Question(
                new TreeMap<>(),
                candidate,
                Population.EVERYBODY,
                LocalDate.parse(from),
                LocalDate.parse(to));
    }

    static Asking of(Question question, Snapshot people) {
        return of(LAB, question, people, Lab.Means.ALONE, new Progress());
    }

    static Asking of(
            Lab lab, Question question, Snapshot people, Lab.Means means, Progress progress) {
        var rows = new ArrayList<Row>();
        var counted = new ArrayList<Report>();
        var listener =
                new Lab.Listener() {
                    @Override
                    public void counted(Report figures) {
                        counted.add(figures);
                    }

                    @Override
                    public void row(Row row) {
                        rows.add(row);
                    }
                };
        var report = lab.run(lab.prepare(question, people), means, progress, listener);
        return new Asking(report, rows, counted);
    }

    PolicyFigures figures(String policy) {
        return report.policies().stream()
                .filter(one -> one.policy().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    /** Of one policy. */
    List<Row> rows(String policy) {
        return rows.stream().filter(row -> row.policy().equals(policy)).toList();
    }
}
