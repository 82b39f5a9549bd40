package id.jejak.infra.bench.measure;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;

/** Time since it was made: on the wall, and of this process on the processors. */
public final class Stopwatch {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long wall = System.nanoTime();
    private final long processor = SYSTEM.getProcessCpuTime();

    public double seconds() {
        return (System.nanoTime() - wall) / 1e9;
    }

    public double processorSeconds() {
        return (SYSTEM.getProcessCpuTime() - processor) / 1e9;
    }
}
