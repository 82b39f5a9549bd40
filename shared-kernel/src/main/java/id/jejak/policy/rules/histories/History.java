package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.AGENCIES;
import static id.jejak.policy.rules.histories.Section.KINDS;
import static id.jejak.policy.rules.histories.Section.PERSON;
import static id.jejak.policy.rules.histories.Section.POSTS;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Sex;

/**
 * One employee's history, packed; immutable. Days are days since 1970-01-01. Without a name or a
 * number of the person; birth day and sex are in it, so it stays in memory and is read like them.
 */
public final class History {
    static final int CLASS_BITS = 4;
    private static final EmploymentKind[] KINDS_OF = EmploymentKind.values();
    private static final PostClass[] CLASSES = PostClass.values();
    private static final Sex[] SEXES = Sex.values();

    private final EmployeeId employee;
    private final int[] pack;

    History(EmployeeId employee, int[] pack) {
        this.employee = employee;
        this.pack = pack;
    }

    /** Before the first event. */
    public static History of(EmployeeId employee) {
        return new History(employee, Pack.empty());
    }

    /**
     * @param position of the fact in the ledger
     * @param world takes names that it has not met; the fact's own session, agency and plan were
     *     given to it before
     * @return the same instance where the fact changes nothing here
     */
    public History after(long position, EmployeeFact fact, World world) {
        return new Chronicle(this, position, world).after(fact);
    }

    History with(int[] next) {
        return next == pack ? this : new History(employee, next);
    }

    int[] pack() {
        return pack;
    }

    /**
     * As it was known when the ledger ended there: what was recorded later is not in it, and what
     * was changed later is as it was.
     *
     * @param last position of the last event that counts
     * @return the same instance where nothing was recorded later
     */
    public History asOf(long last) {
        return last == Long.MAX_VALUE ? this : with(Past.asOf(pack, last));
    }

    /** Whether something was recorded after this position that may count on this day. */
    boolean isLate(long last, int day, World world) {
        return Past.isLate(pack, last, day) || world.isLate(this, last, day);
    }

    int rows(Section section) {
        return Pack.rows(pack, section);
    }

    int get(Section section, int row, int column) {
        return Pack.get(pack, section, row, column);
    }

    public EmployeeId employee() {
        return employee;
    }

    /** Whether an appointment is known; of others nothing can be decided. */
    public boolean isAppointed() {
        return rows(PERSON) > 0;
    }

    public int birthDay() {
        return get(PERSON, 0, 0);
    }

    /** TMT CPNS, or the first day of the contract. */
    public int serviceSince() {
        return get(PERSON, 0, 1);
    }

    public int appointedOn() {
        return get(PERSON, 0, 2);
    }

    /** The first day that the ledger tells of: in service, and registered. */
    public int knownSince() {
        return Math.max(serviceSince(), appointedOn());
    }

    /** First day out of service; later than every day while serving. */
    public int retiredOn() {
        return get(PERSON, 0, 3);
    }

    public Sex sex() {
        return SEXES[get(PERSON, 0, 4)];
    }

    public int ageOn(int day) {
        return Days.yearsBetween(birthDay(), day);
    }

    public boolean isInServiceOn(int day) {
        return serviceSince() <= day && day < retiredOn();
    }

    /** Before the first one recorded, that first one. */
    public EmploymentKind kindOn(int day) {
        return KINDS_OF[get(KINDS, heldOn(KINDS, day), 1)];
    }

    public PostClass postClassOn(int day) {
        return CLASSES[get(POSTS, heldOn(POSTS, day), 1) & (1 << CLASS_BITS) - 1];
    }

    int postOn(int day) {
        return get(POSTS, heldOn(POSTS, day), 1) >>> CLASS_BITS;
    }

    int postSince(int day) {
        return get(POSTS, heldOn(POSTS, day), 0);
    }

    /** Its number in the {@link World}. */
    public int agencyOn(int day) {
        return get(AGENCIES, heldOn(AGENCIES, day), 1);
    }

    private int heldOn(Section section, int day) {
        return Math.max(0, Pack.placeOf(pack, section, day) - 1);
    }

    /** How many credits of JP there are; an index below is the same for every reader. */
    public int credits() {
        return rows(Section.CREDITS);
    }

    /** JP as recorded, in ten-thousandths. */
    public long recordedJp(int credit) {
        return get(Section.CREDITS, credit, Column.CREDITED) * 100L;
    }

    /** What the packed form takes, in bytes: an array of so many ints with its head. */
    public int packedBytes() {
        return 16 + Integer.BYTES * pack.length;
    }
}
