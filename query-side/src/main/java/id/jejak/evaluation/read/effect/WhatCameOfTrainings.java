package id.jejak.evaluation.read.effect;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.ReadModels;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What came of one employee's trainings, and what did the employee say of sessions? */
@Component
final class WhatCameOfTrainings {
    private final ReadModels models;

    WhatCameOfTrainings(ReadModels models) {
        this.models = models;
    }

    /**
     * @param projects the latest first
     * @param said for the employee alone: superiors read the figures of the organiser
     */
    record Own(List<ProjectLine> projects, List<OwnVoice.Said> said) {
        boolean isEmpty() {
            return projects.isEmpty() && said.isEmpty();
        }
    }

    /**
     * @param actor may read the employee
     */
    Own of(Actor actor, EmployeeId employee) {
        var projects =
                models
                        .find(EffectProjection.CARDS.shelf(), employee.value())
                        .map(card -> card.own().projects())
                        .orElse(List.of())
                        .stream()
                        .sorted(Comparator.comparing(ProjectLine::on).reversed())
                        .toList();
        var said =
                employee.equals(actor.employee())
                        ? models.find(OwnVoice.SHELF, employee.value()).map(OwnVoice::said)
                        : Optional.<List<OwnVoice.Said>>empty();
        return new Own(projects, said.orElse(List.of()));
    }
}
