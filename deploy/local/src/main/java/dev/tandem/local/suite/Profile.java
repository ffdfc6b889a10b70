package dev.tandem.local.suite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the suite's JVMs are tuned for: all that a plain {@code deploy/run} and one {@code --for-load} give them differently. */
enum Profile {
    /**
     * For six processes on one small machine. Heap and metaspace begin as large as a start needs, or it would collect garbage dozens of
     * times until they are; the first compiler alone starts a service in two thirds of the time and memory. Class archives are mapped
     * where they were made for: at a random address, as is the JVM's default, every page of them is rewritten, and so each process's own.
     */
    START(
            "small memory, first compiler alone",
            List.of("-Xms64m", "-Xmx160m"),
            List.of("-Xms40m", "-Xmx96m"),
            List.of("-Xms40m", "-Xmx160m"),
            List.of(
                    "-XX:MetaspaceSize=160m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xss512k",
                    "-XX:ReservedCodeCacheSize=48m",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=20",
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:ArchiveRelocationMode=0")),
    /** As in operation: slower to start, and faster later. */
    LOAD(
            "both compilers, as in operation",
            List.of("-Xmx512m"),
            List.of("-Xmx128m"),
            List.of("-Xmx160m"),
            List.of("-XX:+UseParallelGC"));

    private final String meaning;
    private final List<String> serviceHeap;
    private final List<String> gatewayHeap;
    private final List<String> brokerHeap;
    private final List<String> ofAll;

    Profile(
            String meaning,
            List<String> serviceHeap,
            List<String> gatewayHeap,
            List<String> brokerHeap,
            List<String> ofAll) {
        this.meaning = meaning;
        this.serviceHeap = serviceHeap;
        this.gatewayHeap = gatewayHeap;
        this.brokerHeap = brokerHeap;
        this.ofAll = ofAll;
    }

    static Profile of(boolean forLoad) {
        return forLoad ? LOAD : START;
    }

    /** As the launcher prints it. */
    String title() {
        return name().toLowerCase(Locale.ROOT) + " (" + meaning + ")";
    }

    /**
     * The story does in a sandbox within seconds what people do in days. Who measures asks for more than any plan allows; the limits are
     * kept all the same, so that what they cost is measured, too.
     */
    Map<String, String> limits() {
        return this == START
                ? Map.of(quota("SANDBOX", "READ"), "6000", quota("SANDBOX", "WRITE"), "1200")
                : Stream.of("STANDARD", "SANDBOX")
                        .flatMap(plan -> Stream.of("READ", "WRITE", "BULK", "DAILYWRITES", "BULKATONCE")
                                .map(policy -> quota(plan, policy)))
                        .collect(Collectors.toMap(quota -> quota, quota -> "1000000000"));
    }

    private static String quota(String plan, String policy) {
        return "TANDEM_GATEWAY_LIMITS_" + plan + "_" + policy + "_QUOTA";
    }

    /** Of which tokens services take, if not only their own. Who measures calls them past the door as well, with what clients have. */
    Optional<String> audiences(String door) {
        return this == START ? Optional.empty() : Optional.of("tandem," + door);
    }

    List<String> serviceHeap() {
        return serviceHeap;
    }

    List<String> gatewayHeap() {
        return gatewayHeap;
    }

    List<String> brokerHeap() {
        return brokerHeap;
    }

    List<String> flags() {
        return ofAll;
    }
}
