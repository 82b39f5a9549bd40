package id.jejak.infra.security;

import java.util.List;
import java.util.Optional;

/** Where accounts are kept, all of them together. */
interface AccountStore {
    /**
     * @param revision grows with each change
     */
    record Kept(long revision, List<Account> accounts) {
        public Kept {
            accounts = List.copyOf(accounts);
        }
    }

    /** Empty where there are none yet. */
    Optional<Kept> read();

    /** Those of a later revision, where another process may write and has. */
    Optional<Kept> since(long revision);

    /**
     * Replaces all, or nothing.
     *
     * @param revision the one that was changed; 0 where there was none
     * @return false where another process has changed it in the meantime
     */
    boolean write(List<Account> accounts, long revision);
}
