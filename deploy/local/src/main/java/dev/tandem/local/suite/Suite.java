package dev.tandem.local.suite;

import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.embedded.CannotStart;
import dev.tandem.embedded.PostgresServer;
import dev.tandem.embedded.Watchdog;
import dev.tandem.embedded.binaries.Binaries;
import dev.tandem.embedded.token.SigningKeys;
import dev.tandem.local.Options;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The whole suite on this machine: started in one call, stopped in one call, in an order that leaves no noise behind. */
public final class Suite {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    /** Maven compiles first, and the first time of all it fetches what live reload takes. */
    private static final Duration PATIENCE_WITH_MAVEN = Duration.ofSeconds(600);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final SuiteFolder folder;
    private final Options options;
    private final Optional<LiveService> live;
    private final PortPlan ports;
    private final Profile profile;
    private final Services services;
    private final Duration firstPause;
    private final Map<ServiceProcess, Integer> processes = new LinkedHashMap<>();
    private PostgresServer postgres;
    private ServiceProcess broker;
    private Watchdog watchdog;
    private FileLock lock;
    private boolean stopped;
    private final AtomicBoolean left = new AtomicBoolean();

    public Suite(SuiteFolder folder, Options options) {
        this(folder, options, Optional.empty(), FIRST_PAUSE);
    }

    /** A suite of which one service runs from its sources, and shows on the terminal what it logs. */
    public Suite(SuiteFolder folder, Options options, LiveService live) {
        this(folder, options, Optional.of(live), FIRST_PAUSE);
    }

    /** @param firstPause before a process that ended by itself is started again; after that it doubles */
    Suite(SuiteFolder folder, Options options, Optional<LiveService> live, Duration firstPause) {
        this.folder = folder;
        this.options = options;
        this.ports = options.ports();
        this.live = live;
        this.firstPause = firstPause;
        this.profile = Profile.of(options.forLoad());
        this.services = new Services(folder, ports, profile, live);
    }

    public String address() {
        return "http://127.0.0.1:" + ports.gateway();
    }

    /** Returns when every process is ready; whatever is in the way is a {@link SuiteFailure}. */
    public void start() {
        try {
            startAll();
        } catch (CannotStart failure) {
            throw new SuiteFailure(failure.getMessage(), failure);
        }
    }

    private void startAll() {
        lock = folder.lock();
        Memory.check();
        folder.takeOver(options.fresh());
        ports.checkFree();
        SigningKeys.keptIn(folder.keys());
        System.out.println(
                "Starting the suite by its profile for %s; logs are in %s".formatted(profile.title(), folder.log("*")));
        live.ifPresent(it -> LiveOutput.follow(folder.log(it.name()), System.out));
        Readiness readiness = new Readiness(live.isEmpty() ? PATIENCE : PATIENCE_WITH_MAVEN);
        startBroker();
        startDatabase(readiness);
        startServices();
        readiness.awaitListening(broker, ports.kafka());
        processes.forEach(readiness::await);
        keepUp();
        postgres.onDeath(() -> leave(new SuiteFailure(
                "PostgreSQL has ended by itself or was killed (log: " + folder.log("postgresql") + ")")));
    }

    /** From now on a process that ends by itself is started again, as long as it was ready once. */
    private void keepUp() {
        survive(broker, again -> new Readiness(PATIENCE).awaitListening(again, ports.kafka()));
        processes.forEach((process, port) -> {
            if (live.filter(it -> it.is(process.name())).isPresent()) {
                // Maven may have left its child behind, and has said on the terminal what is wrong.
                process.onDeath(this::leave);
            } else {
                survive(process, again -> new Readiness(PATIENCE).await(again, port));
            }
        });
    }

    private void survive(ServiceProcess process, Consumer<ServiceProcess> awaitReady) {
        new Survival(process, new Restarts(firstPause), this::startAgain, awaitReady, this::leave).watch();
    }

    private void startAgain(ServiceProcess process) {
        unlessStopped(() -> {
            process.startAgain(watchdog);
            folder.leftBehind().add(process.handle());
        });
    }

    /** It needs nobody: it starts while the database does, and services wait for a broker that is on its way. */
    private void startBroker() {
        unlessStopped(() -> {
            watchdog = Watchdog.signalling("TERM");
            broker = services.broker();
            broker.start(watchdog);
            folder.leftBehind().add(broker.handle());
        });
    }

    private void startDatabase(Readiness readiness) {
        // Outside of the step: this may wait for another process, and stopping the suite must not wait for it.
        Binaries.forThisMachine(new UnpackingShown()).folder();
        unlessStopped(() -> postgres = PostgresServer.keptIn(
                folder.postgres(),
                folder.log("postgresql"),
                ports.postgres(),
                "lead",
                "playbook",
                "incentive",
                "gateway"));
        readiness.announce("postgresql", "127.0.0.1:" + ports.postgres());
    }

    private void startServices() {
        start(services.gateway(postgres), ports.gateway());
        start(service("lead-service", "lead", ports.lead()), ports.lead());
        start(service("playbook-service", "playbook", ports.playbook()), ports.playbook());
        start(service("incentive-service", "incentive", ports.incentive()), ports.incentive());
    }

    private ServiceProcess service(String name, String database, int port) {
        return services.service(name, database, port, postgres);
    }

    private void start(ServiceProcess process, int port) {
        unlessStopped(() -> {
            processes.put(process, port);
            process.start(watchdog);
            folder.leftBehind().add(process.handle());
        });
    }

    /** Ctrl-C may come while the suite starts: what starts is waited for and stopped, and nothing starts after that. */
    private synchronized void unlessStopped(Runnable step) {
        if (stopped) {
            throw new SuiteFailure("Stopped while starting.");
        }
        step.run();
    }

    /** A failure that only follows from a process that ended, or from stopping the suite, is not reported as well. */
    public void leave(SuiteFailure failure) {
        if (left.compareAndSet(false, true)) {
            System.err.println(failure.getMessage());
        }
        System.exit(1);
    }

    /** Stops what this suite started, and only that: first who uses, then what is used. */
    public void stop() {
        left.set(true);
        stopAll();
    }

    private synchronized void stopAll() {
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
            folder.leftBehind().forget();
            watchdog.close();
        }
    }
}
