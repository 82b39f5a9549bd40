package id.jejak.training.write.partner;

import id.jejak.kernel.ProgrammeId;

import java.time.LocalDate;

/** Under which agreements programmes are offered together with partners. */
public interface Partnerships {
    /**
     * Whether a session may be held as far as partners are concerned: the programme was offered
     * with none when the session was announced, or one of them has an agreement that is in force on
     * every day of the session.
     */
    boolean allow(ProgrammeId programme, LocalDate announcedOn, LocalDate first, LocalDate last);
}
