package dev.tandem.gateway.sandbox;

import dev.tandem.gateway.GatewaySettings;
import dev.tandem.gateway.standing.Standings;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.progress.ServiceProgressView;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Moves the clock of the caller's sandbox, and looks at what comes of it. Nothing looks by itself: whoever asks brings the next look about.
 * No transaction is open while services are asked; a look that another one has overtaken, at whichever door, is thrown away.
 */
@ApplicationScoped
public class SandboxClockDesk {
    private static final Duration LONGEST_MOVE = Duration.ofDays(366);
    /** A door that waits for this process gives up after as long as services may keep silent. */
    private static final Duration SPARE = Duration.ofSeconds(5);

    private final SandboxClocks clocks;
    private final ServiceClocks services;
    private final Standings standings;
    private final TenantClock tenantClock;
    private final CurrentCaller caller;
    private final Clock realTime;
    private final Duration longestWait;

    SandboxClockDesk(
            SandboxClocks clocks,
            ServiceClocks services,
            Standings standings,
            TenantClock tenantClock,
            CurrentCaller caller,
            Clock realTime,
            GatewaySettings settings) {
        this.clocks = clocks;
        this.services = services;
        this.standings = standings;
        this.tenantClock = tenantClock;
        this.caller = caller;
        this.realTime = realTime;
        this.longestWait = settings.silence().minus(SPARE);
    }

    /**
     * A move forward: by a duration, or to a time.
     *
     * @param by null if {@code to} is given
     */
    public record Move(Duration by, Instant to) {
        private Instant target(Instant from) {
            if (by != null && by.compareTo(LONGEST_MOVE) > 0
                    || to != null && Duration.between(from, to).compareTo(LONGEST_MOVE) > 0) {
                throw new SandboxRefusals.ClockMoveOutOfRange(LONGEST_MOVE);
            }
            // What goes back so far that there is no such time is refused all the same.
            return by == null ? to : from.plus(by.compareTo(LONGEST_MOVE.negated()) < 0 ? Duration.ZERO : by);
        }
    }

    public List<String> services() {
        return services.services();
    }

    /**
     * Returns once the clock was moved and the services were looked at for the first time.
     *
     * @param begun is done in the transaction that remembers the move
     * @throws SandboxRefusals.ClockAdvancing until what the last move has made due is done, unless that is stuck
     * @throws SandboxRefusals.ClockMoveOutOfRange if it is too far for one move
     * @throws MoveRefused whatever else the playbook service has against it
     */
    public SandboxClock move(Move move, HttpHeaders headers, Consumer<SandboxClock> begun) throws MoveRefused {
        inTransaction(clocks::find).filter(SandboxClock::isAdvancing).ifPresent(this::refuseIfAdvancing);
        Map<String, Optional<ServiceProgressView>> before = services.look();
        Instant from = toTheMicrosecond(
                before.get("playbook").map(ServiceProgressView::now).orElseThrow(MoveRefused::byAbsence));
        Instant to = toTheMicrosecond(move.target(from));
        claim();
        try {
            services.move(move, headers);
        } catch (MoveRefused refused) {
            change(SandboxClock::release);
            throw refused;
        }
        Set<UUID> parked = before.values().stream()
                .flatMap(Optional::stream)
                .flatMap(answer -> answer.parked().stream())
                .collect(Collectors.toSet());
        SandboxClock moved = change(clock -> {
            clock.begin(from, to, parked, realTime.instant());
            begun.accept(clock);
        });
        return look(moved);
    }

    private void refuseIfAdvancing(SandboxClock last) {
        SandboxClock now = look(last);
        if (now.isCalm()) {
            pause(Readiness.APART);
            now = look(now);
        }
        if (now.isAdvancing()) {
            throw new SandboxRefusals.ClockAdvancing(now.movedTo());
        }
    }

    private void claim() {
        try {
            inTransaction(() -> {
                SandboxClock clock = clocks.findOrMake();
                clock.claim(realTime.instant());
                clocks.flush();
                return clock;
            });
        } catch (OptimisticLockException faster) {
            throw new SandboxRefusals.ClockAdvancing(null);
        }
    }

    /**
     * The last move, after another look unless it is ready.
     *
     * @throws NotFound if it was never moved at the door
     * @throws SandboxRefusals.NotASandbox if it is none
     */
    public SandboxClock current() {
        return inTransaction(clocks::find)
                .filter(SandboxClock::wasMoved)
                .map(this::look)
                .orElseThrow(this::neverMoved);
    }

    private RuntimeException neverMoved() {
        // Whether it is a sandbox is known when the tenant is.
        tenantClock.present();
        return standings.isSandbox()
                ? new NotFound("clockMove", "of " + caller.get().tenant())
                : new SandboxRefusals.NotASandbox();
    }

    /** Looks again and again until it is ready, or that time is over. */
    public SandboxClock await(SandboxClock moved, Duration wait) {
        Instant until = realTime.instant().plus(wait.compareTo(longestWait) < 0 ? wait : longestWait);
        SandboxClock now = moved;
        while (!now.isReady() && realTime.instant().isBefore(until)) {
            pause(Readiness.APART);
            now = look(now);
        }
        return now;
    }

    private SandboxClock look(SandboxClock seen) {
        if (seen.isReady()) {
            return seen;
        }
        Instant begun = realTime.instant();
        Map<String, Optional<ServiceProgressView>> answers = services.look();
        try {
            return change(clock -> {
                if (clock.revision() == seen.revision()) {
                    clock.looked(answers, begun, realTime.instant());
                }
            });
        } catch (OptimisticLockException overtaken) {
            return inTransaction(clocks::find).orElseThrow();
        }
    }

    private SandboxClock change(Consumer<SandboxClock> change) {
        return inTransaction(() -> {
            SandboxClock clock = clocks.find().orElseThrow();
            change.accept(clock);
            clocks.flush();
            return clock;
        });
    }

    /** Which is what the database keeps. */
    private static Instant toTheMicrosecond(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static void pause(Duration length) {
        LockSupport.parkNanos(length.toNanos());
    }
}
