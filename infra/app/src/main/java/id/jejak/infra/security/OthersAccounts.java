package id.jejak.infra.security;

import com.mongodb.MongoException;

import java.time.Duration;

/** Notices within a second what other nodes do to accounts, so that their sessions end here too. */
final class OthersAccounts implements Runnable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Accounts accounts;

    OthersAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(BETWEEN_LOOKS);
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException _) {
            // The client was closed: the application stops.
        }
    }

    private void look() {
        try {
            accounts.refresh();
        } catch (MongoException _) {
            // Away: the accounts stay as they were last seen.
        }
    }
}
