package id.jejak.evaluation.read.effect;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.pages.EmployeeSection;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projects on the page of an employee; feedback on sessions for the employee alone. */
@Component
final class EffectSection implements EmployeeSection {
    private final WhatCameOfTrainings question;

    EffectSection(WhatCameOfTrainings question) {
        this.question = question;
    }

    @Override
    public String key() {
        return "effect";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public @Nullable Object of(Actor actor, EmployeeId employee) {
        var own = question.of(actor, employee);
        return own.isEmpty() ? null : own;
    }
}
