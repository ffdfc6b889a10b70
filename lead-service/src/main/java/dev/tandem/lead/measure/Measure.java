package dev.tandem.lead.measure;

import java.time.Duration;

/**
 * What became of the handoffs of one group.
 *
 * @param group null for those that have none, such as leads that were never routed
 */
public record Measure(
        String group, Answers answers, ResponseTimes responseTimes, FirstTouches firstTouches, Decisions decisions) {
    /**
     * @param offers without what was imported: nothing was offered then
     * @param accepted also those that were recalled later
     */
    public record Answers(long offers, long accepted, long declined, long expired, long recalled) {}

    /**
     * @param median from offer to acceptance, by the wall clock; null when nothing was accepted
     * @param workedMedian the same in the working time that the partner had then; null where none was recorded
     */
    public record ResponseTimes(Duration median, Duration mean, Duration workedMedian, Duration workedMean) {}

    /** @param all customers that were spoken to; {@code inTime} within the clock */
    public record FirstTouches(long all, long inTime) {}

    /** Deals of these handoffs, imported ones too. */
    public record Decisions(long won, long lost) {
        /** Of the deals that were decided; null when none was. */
        public Double winRate() {
            return won + lost == 0 ? null : (double) won / (won + lost);
        }
    }
}
