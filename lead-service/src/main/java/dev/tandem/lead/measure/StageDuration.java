package dev.tandem.lead.measure;

import java.time.Duration;

/**
 * How long the deals of one group stayed in one stage.
 *
 * @param group null for those that have none
 * @param stays how many ended in the period; a deal that went back and came again stayed twice
 * @param elapsedMedian by the wall clock
 * @param workedMedian of the owning partner's working time
 */
public record StageDuration(
        String group,
        String stage,
        long stays,
        Duration elapsedMedian,
        Duration elapsedMean,
        Duration workedMedian,
        Duration workedMean) {}
