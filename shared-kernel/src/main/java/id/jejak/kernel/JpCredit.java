package id.jejak.kernel;

import java.time.LocalDate;

/** JP that an employee earned other than by completing a session. */
public interface JpCredit extends EmployeeFact {
    Jp credited();

    /** The day that says in which year the JP count. */
    LocalDate completedOn();

    /** False for hours that are recorded and break no ceiling (PPPK on their own initiative). */
    boolean countsForDuty();
}
