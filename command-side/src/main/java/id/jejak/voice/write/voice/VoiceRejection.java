package id.jejak.voice.write.voice;

import id.jejak.deciding.Rejection;

enum VoiceRejection implements Rejection {
    AGENCY_UNKNOWN("This agency is not registered."),
    ALREADY_SUBMITTED("This voice exists already, with another content."),
    NOT_SUBMITTED("There is no such voice."),
    ANOTHER_AGENCY("This voice speaks to another agency."),
    BEFORE_LAST_STEP("This lies before the voice was submitted."),
    ALREADY_ANSWERED("This voice is answered already."),
    WAS_REJECTED("This voice was rejected."),
    REASON_MISSING("A voice is rejected for a reason."),
    ANOTHER_PLACE("This needs analysis belongs to a place that the voice does not speak to."),
    NO_SUCH_NEED("Nothing in this needs analysis asks for this competency.");

    private final String sentence;

    VoiceRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("voice", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
