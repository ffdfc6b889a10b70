package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.client.api.ParkedEventsApi;
import dev.tandem.client.api.ParkedEventsApi.APIListParkedEventsRequest;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.LocalTokens;
import dev.tandem.demo.api.Patience;
import dev.tandem.local.suite.PortPlan;
import dev.tandem.local.suite.Suite;
import dev.tandem.local.suite.SuiteFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real suite as it is packaged: processes of its own, on free ports, with all that it keeps in one folder. */
final class RunningSuite implements AutoCloseable {
    private static final int PROCESSES = 6;

    private final Suite suite;
    private final SuiteFolder folder;
    private final PortPlan ports = PortPlan.free();

    private RunningSuite(Path local) {
        folder = SuiteFolder.of(Path.of("../.."), local);
        Options options = new Options(true, true, false, ports, Optional.empty(), Optional.empty());
        suite = new Suite(folder, options);
    }

    static RunningSuite startedIn(Path local) {
        RunningSuite running = new RunningSuite(local);
        try {
            running.suite.start();
        } catch (RuntimeException failure) {
            running.suite.stop();
            throw failure;
        }
        return running;
    }

    Api api() {
        return apiAt(suite.address());
    }

    Api apiAt(String address) {
        return new Api(address, LocalTokens.keptIn(folder.keys()));
    }

    String address() {
        return suite.address();
    }

    PublishedEvents events() {
        return new PublishedEvents("127.0.0.1:" + ports.kafka());
    }

    /** The folder with all that it keeps. */
    Path local() {
        return folder.local();
    }

    /** One more process of the gateway, with some settings of its own, which goes on until it is closed. */
    AnotherDoor anotherDoor(String name, Map<String, String> settings) {
        Path log = folder.local().resolve("logs/%s-door.log".formatted(name));
        return AnotherDoor.beside(processOf("gateway"), name, settings, log);
    }

    /** While that happens, a service neither responds nor receives anything; then it continues. */
    void without(String service, Runnable happening) {
        ProcessHandle process = processOf(service);
        signal(process, "STOP");
        try {
            happening.run();
        } finally {
            signal(process, "CONT");
        }
    }

    /** Kills a service without a warning, and returns when its process is gone. It is started again soon. */
    void kill(String service) {
        ProcessHandle process = processOf(service);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Returns when the lead service says by itself, past the gateway, that it is ready. */
    void awaitLeadServiceReady() {
        Patience.awaitUntil("the lead service is ready", () -> Readiness.of("http://127.0.0.1:" + ports.lead()));
    }

    /** Kills a service without a warning, lets that happen, and returns when the service is back. */
    void killing(String service, Runnable happening) {
        kill(service);
        happening.run();
        ApiCaller administrator = api().vendor("nobody", "olga", "vendorAdmin");
        APIListParkedEventsRequest anything = APIListParkedEventsRequest.newBuilder()
                .service(service.replace("-service", ""))
                .build();
        Patience.awaitUntil(
                service + " is back",
                () -> ApiCaller.unlessRefused(
                        503, () -> new ParkedEventsApi(administrator).listParkedEvents(anything)));
    }

    private static ProcessHandle processOf(String service) {
        String named = "-Dtandem.process=" + service;
        return processes().stream()
                .filter(process -> Arrays.asList(process.info().arguments().orElse(new String[0]))
                        .contains(named))
                .findFirst()
                .orElseThrow();
    }

    private static void signal(ProcessHandle process, String signal) {
        try {
            int status = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            assertEquals(0, status, signal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it, and fails when any process of it is left. */
    @Override
    public void close() {
        int running = processes().size();
        suite.stop();
        Patience.awaitUntil(
                "no process is left of the suite",
                () -> Optional.of(processes()).filter(List::isEmpty));
        assertTrue(running >= PROCESSES, "only " + running + " processes were still there to be stopped");
    }

    private static List<ProcessHandle> processes() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .toList();
    }
}
