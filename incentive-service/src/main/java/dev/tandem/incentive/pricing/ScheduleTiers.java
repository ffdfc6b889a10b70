package dev.tandem.incentive.pricing;

import dev.tandem.incentive.pricing.terms.PriceTerms;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tier terms of all schedules. */
@ApplicationScoped
public class ScheduleTiers implements PanacheRepositoryBase<ScheduleTier, UUID> {
    /** Rows are read back in this order. */
    public void write(UUID schedule, List<PriceTerms.TierDiscount> discounts) {
        discounts.forEach(discount -> persist(new ScheduleTier(schedule, discount)));
    }

    public void remove(UUID schedule) {
        delete("scheduleId", schedule);
    }

    /** By schedule; absent if there are no tier terms, or none that this caller may see. */
    public Map<UUID, List<PriceTerms.TierDiscount>> of(Collection<UUID> schedules) {
        return list("scheduleId in ?1 order by id", schedules).stream()
                .collect(Collectors.groupingBy(
                        ScheduleTier::scheduleId, Collectors.mapping(ScheduleTier::discount, Collectors.toList())));
    }
}
