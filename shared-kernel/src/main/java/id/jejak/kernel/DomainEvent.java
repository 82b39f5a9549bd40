package id.jejak.kernel;

import java.time.LocalDate;

/** Something that happened and stays so. */
public interface DomainEvent {
    /**
     * The day it took effect in the world; when the ledger learned of it is the ledger's own {@code
     * recordedAt}.
     */
    LocalDate occurredOn();
}
