package id.jejak.deciding;

/** Why a policy lets nothing be recorded. */
public enum PolicyRejection implements Rejection {
    /** No version is in force, a fact that it asks for is missing, or none of its rules fits. */
    NO_DECISION(
            "The policy in force on that day decides nothing about this case, so nothing was"
                    + " recorded.");

    private final String sentence;

    PolicyRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("policy", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
