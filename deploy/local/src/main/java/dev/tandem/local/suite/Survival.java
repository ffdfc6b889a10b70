package dev.tandem.local.suite;

import dev.tandem.demo.api.SuiteFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Starts a process of the suite again when it has ended by itself, until that happens too often. */
final class Survival {
    private final ServiceProcess process;
    private final Consumer<ServiceProcess> startAgain;
    private final Consumer<ServiceProcess> awaitReady;
    private final Consumer<SuiteFailure> giveUp;
    private final Restarts restarts;

    /**
     * @param startAgain fails when the suite is being stopped
     * @param awaitReady fails when the process ends, or does not get ready
     */
    Survival(
            ServiceProcess process,
            Restarts restarts,
            Consumer<ServiceProcess> startAgain,
            Consumer<ServiceProcess> awaitReady,
            Consumer<SuiteFailure> giveUp) {
        this.process = process;
        this.restarts = restarts;
        this.startAgain = startAgain;
        this.awaitReady = awaitReady;
        this.giveUp = giveUp;
    }

    void watch() {
        Thread watcher = new Thread(this::live, "survival-of-" + process.name());
        watcher.setDaemon(true);
        watcher.start();
    }

    private void live() {
        try {
            Optional<String> death = process.awaitDeath();
            while (death.isPresent()) {
                rest(death.get());
                startAgain.accept(process);
                awaitReadyOrDead();
                death = process.awaitDeath();
            }
        } catch (SuiteFailure failure) {
            // Being stopped is no failure, and whoever stops it knows.
            if (!process.isStopping()) {
                giveUp.accept(failure);
            }
        }
    }

    private void rest(String death) {
        Duration pause = restarts.pauseAfterDeath(System.nanoTime())
                .orElseThrow(() ->
                        new SuiteFailure("%s; it has been started again %d times within %d minutes: the suite ends."
                                .formatted(death, Restarts.MOST, Restarts.REMEMBERED.toMinutes())));
        System.err.printf(
                "%s; it is started again in %.0f s (%d of at most %d times)%n",
                death, pause.toMillis() / 1000.0, restarts.count(), Restarts.MOST);
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted while waiting.", e);
        }
    }

    private void awaitReadyOrDead() {
        try {
            awaitReady.accept(process);
        } catch (SuiteFailure failure) {
            if (process.isAlive()) {
                throw failure;
            }
        }
    }
}
