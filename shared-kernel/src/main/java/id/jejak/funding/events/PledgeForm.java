package id.jejak.funding.events;

/** What a sponsor promises. */
public enum PledgeForm {
    /** Rupiah, which can be reserved and spent once they have come. */
    MONEY,
    /** Rooms, trainers, equipment, seats: worth something, but never spent as money. */
    FACILITIES
}
