package id.jejak.deciding;

/** Why a stream takes no command of this kind, whatever the rules. */
enum StreamRejection implements Rejection {
    OTHER_KIND("This id names a thing of another kind."),
    KEY_TAKEN("This key already belongs to another command; nothing was recorded.");

    private final String sentence;

    StreamRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("command", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
