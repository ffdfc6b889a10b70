package dev.tandem.lead.measure;

import java.time.Duration;

/**
 * What became of the handoffs of one group.
 *
 * @param group null for those that have none, such as leads that were never routed
 * @param offers without what was imported: nothing was offered then
 * @param accepted also those that were recalled later
 * @param responseMedian from offer to acceptance, by the wall clock; null when nothing was accepted
 * @param responseWorkedMedian the same in the working time that the partner had then; null where none was recorded
 * @param firstTouches customers that were spoken to; {@code firstTouchesInTime} within the clock
 * @param won deals of these handoffs, imported ones too
 */
public record Measure(
        String group,
        long offers,
        long accepted,
        long declined,
        long expired,
        long recalled,
        Duration responseMedian,
        Duration responseMean,
        Duration responseWorkedMedian,
        Duration responseWorkedMean,
        long firstTouches,
        long firstTouchesInTime,
        long won,
        long lost) {
    /** Of the deals that were decided; null when none was. */
    public Double winRate() {
        return won + lost == 0 ? null : (double) won / (won + lost);
    }
}
