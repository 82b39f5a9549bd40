package id.jejak.funding.write.budget;

import id.jejak.deciding.Rejection;

enum FundingRejection implements Rejection {
    AGENCY_UNKNOWN("This agency is not registered."),
    ALREADY_ALLOCATED("This agency has a budget for the year already; change its allocation."),
    NOT_ALLOCATED("This agency has no training budget for the year."),
    YEAR_OUT_OF_RANGE("A budget is for a year from 2000 to 2199."),
    BELOW_COMMITTED("More than this is reserved or spent already."),
    AMOUNT_MISSING("This takes an amount of more than nothing."),
    SPONSOR_MISSING("A pledge names who gives it."),
    BASIS_MISSING("An allocation rests on a document."),
    ALREADY_PLEDGED("This pledge is known already, with another content."),
    NOT_PLEDGED("Nobody gave this pledge."),
    ALREADY_RECEIVED("What was pledged has come already, with another amount or on another day."),
    PLEDGE_WITHDRAWN("This pledge was withdrawn."),
    MORE_THAN_PLEDGED("A sponsor gives at most what was pledged; take another pledge for more."),
    FACILITIES_ARE_NO_MONEY("Facilities are used, not reserved and spent."),
    NOT_RECEIVED("What was pledged has not come yet."),
    NOT_ENOUGH("Less than this is free in this budget."),
    SESSION_UNKNOWN("This session is not scheduled."),
    SESSION_CANCELLED("This session was cancelled."),
    SESSION_OPENED("Money is reserved before a session opens."),
    OTHER_YEAR("A budget pays for sessions of its own year."),
    OTHER_ORGANISER("A budget pays for sessions of its agency and of agencies below it."),
    ALREADY_RESERVED("From this source, another amount is reserved for this session."),
    NOT_RESERVED("From this source, less than this is reserved for this session."),
    ALREADY_PAID("Another payment has this number."),
    REFERENCE_MISSING("A payment has a document with a number."),
    REASON_MISSING("This needs a reason."),
    BEFORE_LAST_STEP("This lies before what it builds on.");

    private final String sentence;

    FundingRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return Rejection.code("funding", this);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
