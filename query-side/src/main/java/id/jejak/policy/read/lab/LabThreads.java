package id.jejak.policy.read.lab;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that come and go with the work, of the lowest priority the machine honours. */
final class LabThreads {
    private static final long IDLE_SECONDS = 30;

    private LabThreads() {}

    /**
     * @param threads at most
     * @param waiting tasks that may wait beside those that run
     */
    static ThreadPoolExecutor pool(String name, int threads, int waiting) {
        var number = new AtomicInteger();
        var pool =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(waiting),
                        work -> {
                            var thread = new Thread(work, name + "-" + number.incrementAndGet());
                            thread.setDaemon(true);
                            thread.setPriority(Thread.MIN_PRIORITY);
                            return thread;
                        });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
