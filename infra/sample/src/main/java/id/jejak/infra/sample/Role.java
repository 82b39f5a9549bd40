package id.jejak.infra.sample;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is in the end, from which the career is told backwards.
 *
 * @param profession null for structural and pelaksana
 * @param goal highest class a structural career reaches; unused otherwise
 */
record Role(
        EmploymentKind kind,
        Track track,
        @Nullable Profession profession,
        Field field,
        PostClass goal,
        Unit unit) {

    enum Track {
        STRUCTURAL,
        FUNCTIONAL,
        PELAKSANA
    }

    boolean isFunctional() {
        return track == Track.FUNCTIONAL;
    }

    /** Midwives are women; order and fire are mostly the work of men; the rest is assumed. */
    double shareOfMen() {
        if (profession == Profession.BIDAN) {
            return 0;
        }
        if (field == Field.TRANTIB) {
            return 0.85;
        }
        return isFunctional() ? 0.33 : 0.55;
    }

    boolean isDoctor() {
        return profession != null && profession.isDoctor();
    }

    boolean isExpert() {
        return profession != null && profession.isExpert();
    }

    Post post(PostClass postClass) {
        return profession == null ? Posts.of(field, postClass) : Posts.of(profession, postClass);
    }
}
