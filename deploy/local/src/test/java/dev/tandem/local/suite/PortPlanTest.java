package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.embedded.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortPlanTest {
    @Test
    void servicesFollowTheGateway() {
        PortPlan ports = new PortPlan(8080, 5442, 9192);

        assertEquals(8081, ports.lead());
        assertEquals(8082, ports.playbook());
        assertEquals(8083, ports.incentive());
        assertEquals(8084, ports.management());
    }

    @Test
    void aPortInUseIsNamedWithWhoNeedsIt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PortPlan ports = new PortPlan(Ports.freeRow(5), taken.getLocalPort(), Ports.free());

            String line = assertThrows(SuiteFailure.class, ports::checkFree).getMessage();

            assertTrue(line.startsWith("Port " + taken.getLocalPort() + " is in use by another process"));
            assertTrue(line.contains("PostgreSQL (--postgres-port)"));
        }
    }

    @Test
    void aPortThatIsFreeInAMomentIsAwaited() throws Exception {
        ServerSocket leaving = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PortPlan ports = new PortPlan(Ports.freeRow(5), leaving.getLocalPort(), Ports.free());

        Thread leaver = new Thread(() -> closeAfter(leaving, 300));
        leaver.start();

        assertDoesNotThrow(ports::checkFree);
        leaver.join();
    }

    private static void closeAfter(ServerSocket socket, long millis) {
        try (socket) {
            Thread.sleep(millis);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
