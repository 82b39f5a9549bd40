package id.jejak.infra.security;

import id.jejak.deciding.Rejection;

/** Why a change of accounts is refused. */
enum AccountRejection implements Rejection {
    NAME_TAKEN("There is an account of this name."),
    LAST_ADMINISTRATOR("The last administrator cannot be removed or given another role."),
    WRONG_PASSWORD("The current password is another one.");

    private final String sentence;

    AccountRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("accounts", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
