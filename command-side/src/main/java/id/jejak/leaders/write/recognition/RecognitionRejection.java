package id.jejak.leaders.write.recognition;

import id.jejak.deciding.Rejection;

enum RecognitionRejection implements Rejection {
    EMPLOYEE_UNKNOWN("This employee does not serve on that day."),
    OWN_IMPROVEMENT("Nobody recognises the own improvement."),
    NOT_THE_SUPERIOR(
            "Only the superior named for that day recognises; where nobody is named, somebody who"
                    + " serves in the employee's agency or above."),
    NOTHING_TO_FOLLOW(
            "The employee has no such completed training, evaluation or verified project."),
    TOO_EARLY("An improvement is recognised after what it follows."),
    IMPROVEMENT_MISSING("What does the employee do better?"),
    ALREADY_RECOGNISED("This superior has recognised this already, in other words.");

    private final String sentence;

    RecognitionRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("recognition", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
