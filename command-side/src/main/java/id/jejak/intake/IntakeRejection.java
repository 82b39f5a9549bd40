package id.jejak.intake;

import id.jejak.deciding.Rejection;

enum IntakeRejection implements Rejection {
    ALREADY_RUNNING("Another import is running; wait for its end or cancel it.");

    private final String sentence;

    IntakeRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("import", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
