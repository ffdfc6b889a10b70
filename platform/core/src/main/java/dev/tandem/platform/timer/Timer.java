package dev.tandem.platform.timer;

/**
 * What a service does when a time has come. All its timers are one kernel's, {@link Timers}, which lets the tenant's clock
 * stand at the time at which the work was due: whatever the work dates is dated as if it had been done in time.
 */
public interface Timer {
    DueTimes dueTimes();

    /**
     * Does what is due by the tenant's clock, at most {@code limit} of it, and sees to it that it is due no longer.
     *
     * @return how much it has done; nothing when others hold it
     */
    int work(int limit);
}
