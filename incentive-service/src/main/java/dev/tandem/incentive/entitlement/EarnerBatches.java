package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.deal.Deals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All earners of a period in batches, ordered by id. A batch has many deals, but no more than fit in memory. One
 * earner's period is never split, however many deals it has.
 */
public record EarnerBatches(PeriodBatch period, Deals deals) {
    /** Deals calculated at a time: few enough to become garbage before the collector has to move them. */
    private static final int BATCH = 1_000;

    public List<PeriodBatch> all() {
        return batches(period.counted(deals), BATCH);
    }

    /**
     * @param after the last earner of the previous batch; null for the first batch
     * @param size the number of deals, unless a single earner has more
     * @return empty if there are no more earners
     */
    public Optional<PeriodBatch> next(String after, int size) {
        // Each earner has at least one deal, so a batch never needs more earners than deals.
        return batches(period.counted(deals, after, size), size).stream().findFirst();
    }

    private List<PeriodBatch> batches(Map<String, Long> counts, int size) {
        List<PeriodBatch> batches = new ArrayList<>();
        Set<String> some = new LinkedHashSet<>();
        long together = 0;
        for (Map.Entry<String, Long> counted : counts.entrySet()) {
            if (!some.isEmpty() && together + counted.getValue() > size) {
                batches.add(period.of(some));
                some = new LinkedHashSet<>();
                together = 0;
            }
            some.add(counted.getKey());
            together += counted.getValue();
        }
        if (!some.isEmpty()) {
            batches.add(period.of(some));
        }
        return batches;
    }
}
