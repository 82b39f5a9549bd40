package id.jejak.training.write.session;

import id.jejak.deciding.Rejection;

enum TrainingRejection implements Rejection {
    NOT_SCHEDULED("This session is not scheduled."),
    ALREADY_SCHEDULED("This session is scheduled already, with another content."),
    CANCELLED("This session was cancelled."),
    PROGRAMME_UNKNOWN("The programme of the session is not offered."),
    PROGRAMME_STOPPED("A review stopped this programme; it takes no new sessions."),
    NO_AGREEMENT(
            "The programme is offered with a partner, and no agreement with one is in force on"
                    + " every day of the session; sign one that is, or choose other days."),
    TRAINERS_MISSING("At least one trainer is needed."),
    ORGANISER_UNKNOWN("The agency that holds the session is not registered."),
    ANOTHER_ORGANISER("Another agency holds this session."),
    DATES_DO_NOT_FIT("A session ends after it starts, and its days fit between."),
    SIZE_OUT_OF_RANGE(
            "A session lasts 1 to 1,500 days, meets 1 to 500 times and has 1 to 10,000 seats."),
    SEATS_TAKEN("A session has no fewer seats than are taken."),
    SOMEBODY_WAITS("Others wait for a place of this session; nominate the employee."),
    OWN_NOMINATION("Nobody nominates the own person."),
    NOT_A_SUPERIOR("A superior serves in the employee's agency or above it."),
    ALREADY_NOMINATED("The employee waits already, by another nomination."),
    ALREADY_GIVEN("The list gave this employee a place already."),
    NOT_WAITING("The employee does not wait for this session."),
    BEFORE_ANNOUNCED("Nobody is nominated before the session was announced."),
    SOMEBODY_COMPLETED("A session that somebody completed is not cancelled any more."),
    REASON_MISSING("This needs a reason."),
    EMPLOYEE_UNKNOWN("This employee is not registered."),
    ENROLMENT_CLOSED("Nobody is enrolled after the last day of the session."),
    NO_SEAT_LEFT("Every seat of this session is taken."),
    NOT_ENROLLED("The employee is not enrolled in this session."),
    ALREADY_COMPLETED("The employee completed this session already."),
    NOT_STARTED("Nobody attends before the first day of the session."),
    TOO_MANY_DAYS("Attendance is 0 days to the days of the session."),
    ATTENDANCE_MISSING("Nobody completes a session without attendance on record."),
    ATTENDED_TOO_LITTLE("The employee attended too few days to complete the session."),
    NOT_ENDED("Nobody completes a session before its last day."),
    BEFORE_LAST_STEP("This lies before the last step of the same participation.");

    private final String sentence;

    TrainingRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("training", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
