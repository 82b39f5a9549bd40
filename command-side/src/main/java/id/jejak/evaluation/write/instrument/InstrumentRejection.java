package id.jejak.evaluation.write.instrument;

import id.jejak.deciding.Rejection;

enum InstrumentRejection implements Rejection {
    ALREADY_REGISTERED("This version of the instrument is registered already, otherwise."),
    UPSIDE_DOWN("The scale of an instrument must rise from its lowest to its highest value.");

    private final String sentence;

    InstrumentRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("instrument", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
