package id.jejak.infra.sample;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;

import java.time.LocalDate;
import java.util.Arrays;

/** One fictional person: the career, and what the simulation of learning has to remember. */
final class Employee {
    private static final double UNKNOWN = Double.NaN;
    private final int number;
    private final Nip nip;
    private final String name;
    private final Career career;
    private final double eagerness;
    private final float[] ability = new float[Competencies.count()];
    private final boolean[] needs = new boolean[Competencies.count()];
    private final short[] lastTaken = new short[Programmes.ALL.size()];
    private LocalDate busyUntil = LocalDate.MIN;
    private LocalDate lastEnrolled = LocalDate.MIN;

    Employee(int number, Nip nip, String name, Career career, Dice dice) {
        this.number = number;
        this.nip = nip;
        this.name = name;
        this.career = career;
        eagerness = dice.chance(0.2) ? 0.08 : 0.3 + 0.7 * dice.share();
        Arrays.fill(ability, (float) UNKNOWN);
    }

    int number() {
        return number;
    }

    String nip() {
        return nip.digits();
    }

    String name() {
        return name;
    }

    Career career() {
        return career;
    }

    /** How likely one goes to trainings; one in five hardly ever does. */
    double eagerness() {
        return eagerness;
    }

    boolean serves(LocalDate day) {
        return career.serves(day);
    }

    Post post(LocalDate day) {
        return career.posts().at(day);
    }

    Unit unit(LocalDate day) {
        return career.units().at(day);
    }

    EmploymentKind kind(LocalDate day) {
        return career.kinds().at(day);
    }

    boolean knowsAbility(int competency) {
        return !Float.isNaN(ability[competency]);
    }

    /** What one can really do; assessments see it through some noise. */
    double ability(int competency) {
        return ability[competency];
    }

    void learn(int competency, double level) {
        ability[competency] = (float) level;
    }

    boolean needs(int competency) {
        return needs[competency];
    }

    void found(int competency, boolean gap) {
        needs[competency] = gap;
    }

    boolean isFree(LocalDate day) {
        return day.isAfter(busyUntil);
    }

    void isBusyUntil(LocalDate day) {
        busyUntil = day;
    }

    /** Enrols on {@code day}, or later where the enrolment before was later. */
    LocalDate enrols(LocalDate day) {
        lastEnrolled = day.isBefore(lastEnrolled) ? lastEnrolled : day;
        return lastEnrolled;
    }

    boolean took(int programme, int sinceYear) {
        return lastTaken[programme] >= sinceYear;
    }

    void takes(int programme, int year) {
        lastTaken[programme] = (short) year;
    }
}
