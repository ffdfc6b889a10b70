package dev.tandem.incentive.pricing;

import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Drafts prices and discounts and puts them into force. */
@ApplicationScoped
public class PriceScheduleDesk {
    private final PriceSchedules schedules;
    private final ProductPrices products;
    private final ScheduleTiers tiers;
    private final TenantClock clock;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Occurrences occurrences;

    PriceScheduleDesk(
            PriceSchedules schedules,
            ProductPrices products,
            ScheduleTiers tiers,
            TenantClock clock,
            CurrentCaller caller,
            Outbox outbox,
            Occurrences occurrences) {
        this.schedules = schedules;
        this.products = products;
        this.tiers = tiers;
        this.clock = clock;
        this.caller = caller;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    public PriceSchedule draft(AgreedPrices prices) {
        int number = schedules.nextNumber(prices.heading().code());
        PriceSchedule schedule = new PriceSchedule(prices, number, caller.get().personId(), clock.now());
        schedules.persistAndFlush(schedule);
        writeRows(schedule, prices);
        return schedule;
    }

    /** Replaces a draft. @param seen the revision that the caller has read, as {@code If-Match} */
    public PriceSchedule revise(UUID id, String seen, AgreedPrices prices) {
        PriceSchedule schedule = find(id);
        IfMatch.check(seen, schedule.revision());
        if (!schedule.code().equals(prices.heading().code())) {
            throw new InvalidRequest(List.of(new FieldFault(
                    "/code", "fixed", "must stay " + schedule.code() + "; draft another " + "schedule")));
        }
        schedule.revise(prices, caller.get().personId(), clock.now());
        schedules.flush();
        products.remove(id);
        tiers.remove(id);
        writeRows(schedule, prices);
        return schedule;
    }

    private void writeRows(PriceSchedule schedule, AgreedPrices prices) {
        products.write(schedule, prices.products());
        tiers.write(schedule.id(), prices.terms().tiers());
    }

    /**
     * Puts a version into force, and ends the previous version where it begins.
     *
     * @param seen the revision that the caller has read; a version changed since is not approved
     */
    public PriceSchedule approve(UUID id, String seen) {
        PriceSchedule schedule = find(id);
        IfMatch.check(seen, schedule.revision());
        schedules.makeWayFor(schedule, clock.today()).forEach(products::endWith);
        List<UUID> taken = products.pricedElsewhere(schedule);
        if (!taken.isEmpty()) {
            throw new PricingRefusals.ProductsPricedTwice(taken);
        }
        schedule.approve(caller.get().personId(), clock.now());
        schedules.flush();
        products.approve(id);
        outbox.publish(PriceScheduleEvent.PriceScheduleApproved.of(schedule, occurrences.of(schedule)));
        return schedule;
    }

    public PriceSchedule find(UUID id) {
        return schedules.visible(id).orElseThrow(() -> new NotFound("price schedule", id));
    }

    /** The terms of each of these versions besides the products' prices, as far as this caller may see them. */
    public Map<UUID, PriceTerms> terms(Collection<PriceSchedule> asked) {
        Map<UUID, List<PriceTerms.TierDiscount>> byTier =
                tiers.of(asked.stream().map(PriceSchedule::id).toList());
        return asked.stream()
                .collect(Collectors.toMap(
                        PriceSchedule::id,
                        schedule -> new PriceTerms(schedule.terms(), byTier.getOrDefault(schedule.id(), List.of()))));
    }

    public Page<PriceSchedule> list(Conditions wanted, ListRequest request) {
        return schedules.page(request, wanted);
    }

    /** Several versions by id, for callers who may see them. */
    public List<PriceSchedule> all(Collection<UUID> ids) {
        return schedules.list("id in ?1", ids);
    }

    public ProductPrice product(UUID id, UUID productId) {
        return products.of(find(id).id(), productId).orElseThrow(() -> new NotFound("productPrice", productId));
    }

    public Page<ProductPrice> products(UUID id, PageRequest request) {
        UUID schedule = find(id).id();
        return request.page((after, limit) -> products.after(schedule, after, limit), ProductPrice::id);
    }
}
