package dev.tandem.playbook.tenant;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.time.TenantTime;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** One vendor's partner program. Its id is the tenant named in every token of the program. */
@Entity
public class Tenant extends Aggregate {
    /** Enough for the longest agreement to end, and little enough for every date to stay valid. */
    static final Duration FARTHEST_AHEAD = Duration.ofDays(3653);

    private String name;
    private ZoneId zone;
    private LocalDate booksStartOn;
    private boolean sandbox;
    private long clockAheadSeconds;

    protected Tenant() {}

    /**
     * @param zone the time zone of its business dates and periods
     * @param booksStartOn the first day on which earnings are possible
     * @param sandbox whether its owner may move its clock
     */
    public Tenant(String name, ZoneId zone, LocalDate booksStartOn, boolean sandbox) {
        this.name = name;
        this.zone = zone;
        this.booksStartOn = booksStartOn;
        this.sandbox = sandbox;
    }

    /**
     * Records of a program are never later than its clock, so the clock never goes back.
     *
     * @param by how far to move the clock forward, to the second
     * @throws TenantRefusals.NotASandbox since a production program keeps real time
     * @throws TenantRefusals.ClockMoveOutOfRange if it would stand still, go back, or exceed {@link #FARTHEST_AHEAD}
     */
    void moveClock(Duration by) {
        if (!sandbox) {
            throw new TenantRefusals.NotASandbox();
        }
        Duration most = FARTHEST_AHEAD.minus(clockAhead());
        if (by.toSeconds() < 1 || by.compareTo(most) > 0) {
            throw new TenantRefusals.ClockMoveOutOfRange(most);
        }
        clockAheadSeconds += by.toSeconds();
    }

    /** How far its clock is ahead of real time. */
    public Duration clockAhead() {
        return Duration.ofSeconds(clockAheadSeconds);
    }

    TenantTime time() {
        return new TenantTime(zone, clockAhead());
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate booksStartOn() {
        return booksStartOn;
    }

    public boolean isSandbox() {
        return sandbox;
    }
}
