package id.jejak.workforce.write.post;

import id.jejak.deciding.Rejection;

enum PostRejection implements Rejection {
    ALREADY_DEFINED("A post of this code is defined already, with another title or class.");

    private final String sentence;

    PostRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("post", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
