package id.jejak.project.write;

import id.jejak.deciding.Rejection;

enum ProjectRejection implements Rejection {
    ALREADY_REGISTERED("A project of this number is registered already, with another content."),
    NOT_REGISTERED("This project is not registered."),
    ANOTHER_EMPLOYEE("This project belongs to somebody else."),
    NOT_COMPLETED("A project comes from a training that the employee completed."),
    TOO_EARLY("A project is registered from the day of completion on."),
    EVIDENCE_MISSING("A project needs at least one piece of evidence."),
    OWN_PROJECT("Nobody verifies, refuses or evaluates the own project."),
    NOT_A_SUPERIOR("A superior serves in the employee's agency or above it."),
    ALREADY_JUDGED("The superior verified or refused this project already."),
    NOT_VERIFIED("Only a verified project is evaluated."),
    ALREADY_EVALUATED("This project is evaluated already, with another content."),
    REASON_MISSING("This needs a reason."),
    BEFORE_LAST_STEP("This lies before the last step of the project.");

    private final String sentence;

    ProjectRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("project", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
