package id.jejak.exchange.write.exchange;

import id.jejak.deciding.Rejection;

enum ExchangeRejection implements Rejection {
    AGENCY_UNKNOWN("This agency is not registered."),
    ALREADY_ARRANGED("This exchange is known already, with another content."),
    NOT_ARRANGED("This exchange is not arranged."),
    ANOTHER_AGENCY("Another agency arranges this exchange."),
    TITLE_MISSING("An exchange has a title."),
    ENDS_BEFORE_START("An exchange ends on or after the day it begins."),
    OUT_OF_RANGE("Guests are 1 to 10,000 people."),
    NOT_STARTED("Nobody is counted before the exchange begins."),
    EMPLOYEE_UNKNOWN("This employee is not registered."),
    NOT_IN_SERVICE("The employee was not in service on that day.");

    private final String sentence;

    ExchangeRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("exchange", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
