package dev.tandem.local.suite;

import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.embedded.Ports;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Who listens where. */
public record PortPlan(int gateway, int postgres, int kafka) {
    private static final int LISTENERS = 7;

    public PortPlan {
        if (Stream.of(gateway, gateway + 1, gateway + 2, gateway + 3, gateway + 4, postgres, kafka)
                        .distinct()
                        .count()
                < LISTENERS) {
            throw new SuiteFailure(
                    "Two of the suite's own ports are the same: --port N takes N to N+4, beside --postgres-port and --kafka-port.");
        }
    }

    /** Seven ports in a row that are free at this moment. */
    public static PortPlan free() {
        int first = Ports.freeRow(LISTENERS);
        return new PortPlan(first, first + 5, first + 6);
    }

    public int lead() {
        return gateway + 1;
    }

    int playbook() {
        return gateway + 2;
    }

    int incentive() {
        return gateway + 3;
    }

    /** Where an operator asks the gateway how it is. */
    int management() {
        return gateway + 4;
    }

    /** Processes of a run that was killed a moment ago may still be on their way out, hence a little patience. */
    public void checkFree() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("gateway (--port)", gateway);
        ports.put("lead-service (--port + 1)", lead());
        ports.put("playbook-service (--port + 2)", playbook());
        ports.put("incentive-service (--port + 3)", incentive());
        ports.put("the gateway's management (--port + 4)", management());
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
                    "Port %d is in use by another process, and %s needs it: choose another, or all seven with --free-ports."
                            .formatted(port, user));
        }
    }
}
