package dev.tandem.incentive.pricing.rest;

import dev.tandem.incentive.pricing.PriceSchedule;
import dev.tandem.incentive.pricing.PriceScheduleDesk;
import dev.tandem.incentive.pricing.PricedPartners;
import dev.tandem.incentive.pricing.ProductCosts;
import dev.tandem.incentive.pricing.ProductPrice;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.incentive.pricing.terms.PricedPartner;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** Reads schedules as far as the caller may see them: a partner by its standing today. */
@ApplicationScoped
class ScheduleReader {
    private final PriceScheduleDesk desk;
    private final ProductCosts costs;
    private final PricedPartners buyers;
    private final TenantClock clock;
    private final CurrentCaller caller;

    ScheduleReader(
            PriceScheduleDesk desk,
            ProductCosts costs,
            PricedPartners buyers,
            TenantClock clock,
            CurrentCaller caller) {
        this.desk = desk;
        this.costs = costs;
        this.buyers = buyers;
        this.clock = clock;
        this.caller = caller;
    }

    PriceScheduleView read(PriceSchedule schedule) {
        return read(new Page<>(List.of(schedule), null)).items().get(0);
    }

    Page<PriceScheduleView> read(Page<PriceSchedule> schedules) {
        Map<UUID, PriceTerms> terms = desk.terms(schedules.items());
        BiFunction<PriceSchedule, PriceTerms, PriceScheduleView> view = viewer();
        return schedules.map(schedule -> view.apply(schedule, terms.get(schedule.id())));
    }

    private BiFunction<PriceSchedule, PriceTerms, PriceScheduleView> viewer() {
        Caller viewer = caller.get();
        if (viewer.isVendor()) {
            return (schedule, terms) -> PriceScheduleView.forVendor(schedule, terms, viewer);
        }
        PricedPartner buyer = buyers.callerOn(clock.today());
        return (schedule, terms) -> PriceScheduleView.forPartner(schedule, terms.partOf(buyer), viewer);
    }

    Page<ProductPriceView> readProducts(Page<ProductPrice> prices) {
        if (!caller.get().isVendor()) {
            return prices.map(ProductPriceView::forPartner);
        }
        Map<UUID, BigDecimal> known = costs.of(prices.items());
        return prices.map(price -> ProductPriceView.forVendor(price, known));
    }
}
