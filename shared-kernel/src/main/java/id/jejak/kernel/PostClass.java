package id.jejak.kernel;

import static id.jejak.kernel.PostGroup.FUNCTIONAL;
import static id.jejak.kernel.PostGroup.STRUCTURAL;

/**
 * Classes of posts (UU 5/2014 and its regulations; domain facts 10.4), with the age of retirement
 * in years.
 */
public enum PostClass {
    JPT_UTAMA(STRUCTURAL, 60),
    JPT_MADYA(STRUCTURAL, 60),
    JPT_PRATAMA(STRUCTURAL, 60),
    ADMINISTRATOR(STRUCTURAL, 58),
    PENGAWAS(STRUCTURAL, 58),
    PELAKSANA(PostGroup.PELAKSANA, 58),
    JF_AHLI_UTAMA(FUNCTIONAL, 65),
    JF_AHLI_MADYA(FUNCTIONAL, 60),
    JF_AHLI_MUDA(FUNCTIONAL, 58),
    JF_AHLI_PERTAMA(FUNCTIONAL, 58),
    JF_PENYELIA(FUNCTIONAL, 58),
    JF_MAHIR(FUNCTIONAL, 58),
    JF_TERAMPIL(FUNCTIONAL, 58),
    JF_PEMULA(FUNCTIONAL, 58);

    private final PostGroup group;
    private final int retirementAge;

    PostClass(PostGroup group, int retirementAge) {
        this.group = group;
        this.retirementAge = retirementAge;
    }

    public PostGroup group() {
        return group;
    }

    public int retirementAge() {
        return retirementAge;
    }
}
