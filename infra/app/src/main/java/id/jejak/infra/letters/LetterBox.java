package id.jejak.infra.letters;

import java.util.List;

/** The dead letters of one kind of processors. */
public interface LetterBox {

    List<String> processors();

    /** How many events one of them has parked. */
    long count(String processor);

    /** Of each sequence in the order of the ledger. */
    List<DeadLetter> all();

    /**
     * Tries a sequence again, up to the first event that fails.
     *
     * @return false when it has not been done in time
     */
    boolean retry(String processor, String sequence);

    /**
     * Gives up the first event of a sequence and tries the others.
     *
     * @return false when it has not been done in time
     */
    boolean drop(DeadLetter first);
}
