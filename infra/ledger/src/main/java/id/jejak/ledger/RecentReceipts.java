package id.jejak.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The receipts of the latest commits by command id; the oldest makes room for the newest. */
final class RecentReceipts {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, CommitReceipt> byCommand;

    RecentReceipts(int most) {
        byCommand =
                new LinkedHashMap<>() {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, CommitReceipt> eldest) {
                        return size() > most;
                    }
                };
    }

    void remember(CommitReceipt receipt) {
        if (receipt.commandId() == null) {
            return;
        }
        lock.lock();
        try {
            byCommand.put(receipt.commandId(), receipt);
        } finally {
            lock.unlock();
        }
    }

    Optional<CommitReceipt> of(String commandId) {
        lock.lock();
        try {
            return Optional.ofNullable(byCommand.get(commandId));
        } finally {
            lock.unlock();
        }
    }
}
