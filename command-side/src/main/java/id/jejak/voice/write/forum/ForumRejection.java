package id.jejak.voice.write.forum;

import id.jejak.deciding.Rejection;

enum ForumRejection implements Rejection {
    AGENCY_UNKNOWN("This agency is not registered."),
    ALREADY_HELD("This forum is recorded already, with another content."),
    NOBODY_CAME("A forum has at least one group of participants, each of 1 to 100,000 people."),
    NO_THEME("A forum has at least one theme.");

    private final String sentence;

    ForumRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("forum", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
