package id.jejak.offender.rules;

import id.jejak.infra.app.JejakApplication;

/** A rule that knows the composition root. */
public final class Whim {
    Class<?> root = JejakApplication.class;
}
