package id.jejak.infra.sample;

import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostGroup;

import java.util.Locale;

/** A post (jabatan); the four cities share one list. */
record Post(String code, String title, PostClass postClass, Field field) {

    boolean isStructural() {
        return postClass.group() == PostGroup.STRUCTURAL;
    }

    /** Whether it got a second standard in 2022. */
    boolean isRevised() {
        return field.isRevised() && postClass.group() != PostGroup.PELAKSANA;
    }

    String className() {
        return postClass.name().toLowerCase(Locale.ROOT);
    }
}
