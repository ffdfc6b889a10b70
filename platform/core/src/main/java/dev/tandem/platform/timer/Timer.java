package dev.tandem.platform.timer;

/**
 * Work that a service does at its due time. {@link Timers} runs all of them and holds the tenant's clock
 * at the time at which the work was due: everything is dated as if it had been done in time.
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
