package id.jejak.workforce.write.agency;

import id.jejak.deciding.Rejection;

enum AgencyRejection implements Rejection {
    ALREADY_REGISTERED(
            "This agency is registered already, with another place, kind, code or region."),
    NOT_REGISTERED("This agency is not registered."),
    PARENT_UNKNOWN("The agency above is not registered."),
    WRONG_PLACE("A city stands alone, an agency below a city, a unit below an agency."),
    REGION_MISSING("A city needs its Kemendagri region code.");

    private final String sentence;

    AgencyRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("agency", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
