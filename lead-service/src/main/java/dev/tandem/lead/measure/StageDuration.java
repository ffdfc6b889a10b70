package dev.tandem.lead.measure;

import java.time.Duration;

/**
 * How long the deals of one group stayed in one stage.
 *
 * @param group null for deals without one
 * @param stays the number that ended in the period; a deal that returned to the stage counts twice
 * @param elapsedMedian by the wall clock
 * @param workedMedian in the owning partner's working time
 */
public record StageDuration(
        String group,
        String stage,
        long stays,
        Duration elapsedMedian,
        Duration elapsedMean,
        Duration workedMedian,
        Duration workedMean) {}
