package dev.tandem.local.suite;

import dev.tandem.embedded.PostgresServer;
import dev.tandem.embedded.Watchdog;
import dev.tandem.embedded.token.SigningKeys;
import dev.tandem.local.Options;
import dev.tandem.local.SuiteFailure;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The whole suite on this machine: started in one call, stopped in one call, in an order that leaves no noise behind. */
public final class Suite {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final SuiteFolder folder;
    private final Options options;
    private final PortPlan ports;
    private final Services services;
    private final Map<ServiceProcess, Integer> processes = new LinkedHashMap<>();
    private PostgresServer postgres;
    private ServiceProcess broker;
    private Watchdog watchdog;
    private FileLock lock;
    private boolean stopped;

    public Suite(SuiteFolder folder, Options options) {
        this.folder = folder;
        this.options = options;
        this.ports = PortPlan.of(options);
        this.services = new Services(folder, ports);
    }

    public String address() {
        return "http://127.0.0.1:" + ports.gateway();
    }

    /** Returns when every process is ready. */
    public void start() {
        lock = folder.lock();
        ports.checkFree();
        if (options.fresh()) {
            folder.startOver();
        }
        SigningKeys.keptIn(folder.keys());
        System.out.println("Starting the suite; logs are in " + folder.log("*"));
        Readiness readiness = new Readiness(PATIENCE);
        startGround(readiness);
        startServices();
        processes.forEach(readiness::await);
        processes.keySet().forEach(process -> process.onDeath(Suite::leave));
        broker.onDeath(Suite::leave);
    }

    private void startGround(Readiness readiness) {
        unlessStopped(() -> {
            watchdog = Watchdog.signalling("TERM");
            broker = services.broker();
            broker.start(watchdog);
        });
        unlessStopped(() ->
                postgres = PostgresServer.keptIn(folder.postgres(), ports.postgres(), "lead", "playbook", "incentive"));
        readiness.tell("postgresql", "127.0.0.1:" + ports.postgres());
        readiness.awaitListening(broker, ports.kafka());
    }

    private void startServices() {
        add("lead-service", "lead", ports.lead());
        add("playbook-service", "playbook", ports.playbook());
        add("incentive-service", "incentive", ports.incentive());
        processes.put(services.gateway(), ports.gateway());
        processes.keySet().forEach(process -> unlessStopped(() -> process.start(watchdog)));
    }

    /** Ctrl-C may come while the suite starts: what starts is waited for and stopped, and nothing starts after that. */
    private synchronized void unlessStopped(Runnable step) {
        if (stopped) {
            throw new SuiteFailure("Stopped while starting.");
        }
        step.run();
    }

    private void add(String name, String database, int port) {
        processes.put(services.service(name, database, port, postgres.jdbcUrl(database)), port);
    }

    private static void leave(SuiteFailure failure) {
        System.err.println(failure.getMessage());
        System.exit(1);
    }

    /** Stops what this suite started, and only that: first who uses, then what is used. */
    public synchronized void stop() {
        stopped = true;
        processes.keySet().forEach(ServiceProcess::stop);
        processes.keySet().forEach(ServiceProcess::awaitEnd);
        if (broker != null) {
            broker.stop();
            broker.awaitEnd();
        }
        if (postgres != null) {
            postgres.close();
        }
        if (watchdog != null) {
            watchdog.close();
        }
    }
}
