package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.deal.Deals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All earners of a period, some at a time, in the order of their ids: of many deals together, but no more than memory is sure
 * to hold. One earner's period is never cut, however many deals it has.
 */
public record EarnerBatches(PeriodBatch period, Deals deals) {
    /** Deals calculated at a time: so few that they are forgotten before the collector would have to move them. */
    private static final int BATCH = 1_000;

    public List<PeriodBatch> all() {
        return batches(period.counted(deals), BATCH);
    }

    /**
     * @param after the last earner of the batch before; null for the first batch
     * @param size how many deals, if no single earner has more
     * @return empty when there are no more earners
     */
    public Optional<PeriodBatch> next(String after, int size) {
        // Each has a deal at least, so no more earners than deals can be wanted.
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
