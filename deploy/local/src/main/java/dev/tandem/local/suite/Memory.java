package dev.tandem.local.suite;

import com.sun.management.OperatingSystemMXBean;
import dev.tandem.demo.api.SuiteFailure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The free memory of this machine, or of the container that the suite runs in. In megabytes. */
final class Memory {
    /** The memory of all its processes after the main job, shared pages divided among them; rounded, on Linux x86_64. */
    static final long NEEDED = 1_450;

    private Memory() {}

    /** Refuses to start what the system would end half-way. */
    static void check() {
        check(Math.min(limit(), available(meminfo())));
    }

    static void check(long available) {
        if (available < NEEDED) {
            throw new SuiteFailure(
                    "Not enough memory: the suite needs %,d MB and %,d are free: end other programs, or give this machine more."
                            .formatted(NEEDED, available));
        }
    }

    /** Where a system does not say, there is no reason to refuse. */
    static long available(List<String> meminfo) {
        return meminfo.isEmpty()
                ? Long.MAX_VALUE
                : megabytes("MemAvailable:", meminfo) + megabytes("SwapFree:", meminfo);
    }

    private static long megabytes(String name, List<String> meminfo) {
        return meminfo.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    /** The JVM knows the limit of a container. */
    private static long limit() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
    }

    private static List<String> meminfo() {
        try {
            return Files.readAllLines(Path.of("/proc/meminfo"));
        } catch (IOException notLinux) {
            return List.of();
        }
    }
}
