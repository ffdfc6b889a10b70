package dev.tandem.lead.measure;

import java.time.Duration;

/**
 * The results of the handoffs of one group.
 *
 * @param group null for handoffs without one, such as of leads that were never routed
 */
public record Measure(
        String group, Answers answers, ResponseTimes responseTimes, FirstTouches firstTouches, Decisions decisions) {
    /**
     * @param offers without imported handoffs, which were never offered
     * @param accepted including those recalled later
     */
    public record Answers(long offers, long accepted, long declined, long expired, long recalled) {}

    /**
     * @param median from offer to acceptance, by the wall clock; null when nothing was accepted
     * @param workedMedian the same in the partner's working time as of then; null where none was recorded
     */
    public record ResponseTimes(Duration median, Duration mean, Duration workedMedian, Duration workedMean) {}

    /** @param all customers contacted; {@code inTime} before the deadline */
    public record FirstTouches(long all, long inTime) {}

    /** Deals of these handoffs, including imported ones. */
    public record Decisions(long won, long lost) {
        /** The share of won deals among those decided; null when none was. */
        public Double winRate() {
            return won + lost == 0 ? null : (double) won / (won + lost);
        }
    }
}
