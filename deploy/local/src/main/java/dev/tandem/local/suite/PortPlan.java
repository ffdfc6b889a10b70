package dev.tandem.local.suite;

import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.embedded.Ports;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Who listens where. */
public record PortPlan(int gateway, int postgres, int kafka) {
    private static final int LISTENERS = 6;

    public PortPlan {
        if (Stream.of(gateway, gateway + 1, gateway + 2, gateway + 3, postgres, kafka)
                        .distinct()
                        .count()
                < LISTENERS) {
            throw new SuiteFailure(
                    "Two of the suite's own ports are the same: --port N takes N to N+3, beside --postgres-port and --kafka-port.");
        }
    }

    /** Six ports in a row that are free at this moment. */
    public static PortPlan free() {
        int first = Ports.freeRow(LISTENERS);
        return new PortPlan(first, first + 4, first + 5);
    }

    int lead() {
        return gateway + 1;
    }

    int playbook() {
        return gateway + 2;
    }

    int incentive() {
        return gateway + 3;
    }

    /** Processes of a run that was killed a moment ago may still be on their way out, hence a little patience. */
    public void checkFree() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("gateway (--port)", gateway);
        ports.put("lead-service (--port + 1)", lead());
        ports.put("playbook-service (--port + 2)", playbook());
        ports.put("incentive-service (--port + 3)", incentive());
        ports.put("PostgreSQL (--postgres-port)", postgres);
        ports.put("Kafka broker (--kafka-port)", kafka);
        ports.forEach(PortPlan::checkFree);
    }

    private static void checkFree(String user, int port) {
        for (int looks = 0; looks < 20 && !Ports.isFree(port); looks++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (!Ports.isFree(port)) {
            throw new SuiteFailure(
                    "Port %d is in use by another process, and %s needs it: choose another, or all six with --free-ports."
                            .formatted(port, user));
        }
    }
}
