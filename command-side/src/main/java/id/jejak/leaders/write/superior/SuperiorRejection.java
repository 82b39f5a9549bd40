package id.jejak.leaders.write.superior;

import id.jejak.deciding.Rejection;

enum SuperiorRejection implements Rejection {
    EMPLOYEE_UNKNOWN("This employee does not serve on that day."),
    SUPERIOR_UNKNOWN("This superior does not serve on that day."),
    OWN_SUPERIOR("Nobody is the own superior."),
    EACH_OTHER("Two people cannot lead each other.");

    private final String sentence;

    SuperiorRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("superior", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
