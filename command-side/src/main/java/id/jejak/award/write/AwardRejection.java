package id.jejak.award.write;

import id.jejak.deciding.Rejection;

enum AwardRejection implements Rejection {
    EMPLOYEE_UNKNOWN("This employee is not registered."),
    ALREADY_NOMINATED("This award case exists already, with another content."),
    NOT_NOMINATED("Nobody is nominated in this award case."),
    ANOTHER_EMPLOYEE("This award case is about somebody else."),
    ALREADY_GRANTED("This award is granted already, by another decree."),
    NOT_GRANTED("Only an award that was granted is revoked."),
    ALREADY_REVOKED("This award was revoked."),
    DECREE_MISSING("An award is granted by a decree."),
    REASON_MISSING("An award is revoked for a reason."),
    BEFORE_LAST_STEP("This lies before the last step of the award case."),
    /** Satyalancana is for PNS: {@link id.jejak.award.rules.ServiceAward}. */
    NOT_A_PNS("Satyalancana Karya Satya is for PNS."),
    /** By {@link id.jejak.award.rules.ServiceAward}. */
    PUNISHED("Satyalancana Karya Satya is not given after a medium or heavy disciplinary measure."),
    /** Years by {@link id.jejak.award.rules.ServiceAward}: UU 20/2009, PP 35/2010. */
    SERVICE_TOO_SHORT("The employee has not served long enough for this Satyalancana.");

    private final String sentence;

    AwardRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("award", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
