package id.jejak.competency.write.dictionary;

import id.jejak.deciding.Rejection;

enum DictionaryRejection implements Rejection {
    OTHER_KIND("This competency is defined with another kind, and a kind never changes.");

    private final String sentence;

    DictionaryRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("competency", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
